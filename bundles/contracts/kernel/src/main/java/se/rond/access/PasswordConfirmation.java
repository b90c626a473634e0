// SPDX-License-Identifier: Apache-2.0
package se.rond.access;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Asks the caller for the password again, before something that cannot be taken back. */
@ProviderType
public interface PasswordConfirmation {

    /**
     * @throws se.rond.kernel.Forbidden of rule {@code password-not-confirmed} if the password is missing or wrong, or if the
     *     caller came by a token
     * @throws se.rond.kernel.TooMany after repeated failures, which count like failed sign-ins
     */
    void require(@Nullable String password);
}
