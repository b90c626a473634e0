// SPDX-License-Identifier: Apache-2.0
package se.rond.access;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** The permissions that a bundle knows. They come with the bundle and go with it. */
@ConsumerType
public interface PermissionSource {

    List<Permission> permissions();
}
