// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.rond.notices.Notice;
import se.rond.notices.Notices;

/** What people were told, shared by all nodes: each key once to each person. */
final class Mailbox implements Notices {

    record Told(UUID person, Notice notice) {}

    private final Set<String> keys = new HashSet<>();
    final List<Told> told = new ArrayList<>();

    @Override
    public boolean tell(UUID person, Notice notice) {
        boolean news = keys.add(person + notice.key());
        if (news) {
            told.add(new Told(person, notice));
        }
        return news;
    }

    List<String> subjectsTo(UUID person) {
        return told.stream()
                .filter(one -> one.person().equals(person))
                .map(one -> one.notice().subject().sv())
                .toList();
    }
}
