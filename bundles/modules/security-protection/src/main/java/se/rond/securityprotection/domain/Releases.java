// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was released. Works within a unit of work. */
public interface Releases {

    Optional<Release> find(UUID id);

    List<Release> some(Set<UUID> ids);

    /** All of a figure, the latest day first, at most so many. */
    List<Release> of(String figure, int most);

    /** Those that are shown, the latest day first, then the latest release. */
    List<Release> shown();

    void add(Release release);
}
