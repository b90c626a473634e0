// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.application;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.rond.access.Permission;
import se.rond.access.PermissionSource;

/** Everybody reads their own notices; what the mail server refused is for administrators. */
@Component
public final class NoticePermissions implements PermissionSource {

    public static final String SEE_MAIL = "notices.see_mail";

    @Override
    public List<Permission> permissions() {
        return List.of(Permission.general(
                SEE_MAIL,
                "Se och sända om mejl som inte gick fram",
                "See and resend mail that was refused",
                "manage_users"));
    }
}
