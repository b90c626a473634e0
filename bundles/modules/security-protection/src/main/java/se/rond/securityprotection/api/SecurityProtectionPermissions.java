// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

/** Ids of the module's permissions. All but the last are of the compartment, and no role outside it has them. */
public final class SecurityProtectionPermissions {

    public static final String READ = "security-protection.read";
    public static final String EDIT = "security-protection.edit";

    /** Ask for and confirm what needs two. */
    public static final String CONFIRM = "security-protection.confirm";

    public static final String KEEP_KEY = "security-protection.keep_key";

    /** What has been released, and nothing else. */
    public static final String READ_RELEASED = "security-protection.read_released";

    private SecurityProtectionPermissions() {}
}
