// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.api.CampaignState;
import se.rond.gapanalysis.api.CampaignView;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.domain.packs.Columns;
import se.rond.kernel.Text;

/** One question set, one year, every department. What is asked is fixed when the departments are invited. */
@Entity
@Table(schema = "GAP_ANALYSIS", name = "CAMPAIGN")
public class Campaign {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "NAME", nullable = false)
    private String name;

    @Column(name = "CAMPAIGN_YEAR", nullable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private CampaignState state = CampaignState.PLANNED;

    @Column(name = "PACK", nullable = false)
    private String pack;

    @Column(name = "PACK_CODE", nullable = false)
    private String packCode;

    @Column(name = "PACK_VERSION", nullable = false)
    private String packVersion;

    @Column(name = "PACK_NAME_SV", nullable = false)
    private String packNameSv;

    @Column(name = "PACK_NAME_EN", nullable = false)
    private String packNameEn;

    @Column(name = "DEPARTMENTS", nullable = false)
    private String departments;

    @Column(name = "ANSWERERS", nullable = false)
    private String answerers;

    @Column(name = "TARGETS", nullable = false)
    private String targets;

    @Column(name = "OPENS_ON", nullable = false)
    private LocalDate opensOn;

    @Column(name = "DUE_ON", nullable = false)
    private LocalDate dueOn;

    @Column(name = "REVIEW_ON", nullable = false)
    private LocalDate reviewOn;

    @Column(name = "COMPILE_ON", nullable = false)
    private LocalDate compileOn;

    @Column(name = "INVITED_AT")
    private @Nullable Instant invitedAt;

    @Column(name = "COMPILED_AT")
    private @Nullable Instant compiledAt;

    @Column(name = "REASON")
    private @Nullable String reason;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Campaign() {}

    /** @param planned has passed the checks: see {@link PlannedCampaign} */
    @SuppressWarnings("NullAway.Init") // write fills what is left
    public Campaign(UUID id, PlannedCampaign planned) {
        this.id = id.toString();
        write(planned);
    }

    public void change(PlannedCampaign planned) {
        if (state != CampaignState.PLANNED) {
            throw Refusals.broken(
                    "campaign-fixed",
                    "Förvaltningarna är inbjudna. Det som frågas ändras inte mer; planera en ny omgång.",
                    "The departments have been invited. What is asked does not change any more; plan another"
                            + " campaign.");
        }
        write(planned);
    }

    private void write(PlannedCampaign planned) {
        Pack set = planned.pack();
        name = planned.name();
        year = planned.year();
        pack = set.id().toString();
        packCode = set.code();
        packVersion = set.version();
        packNameSv = set.name().sv();
        packNameEn = set.name().en();
        departments =
                Columns.of(planned.departments().stream().map(UUID::toString).toList());
        Map<String, String> units = new TreeMap<>();
        planned.answerers().forEach((answerer, unit) -> units.put(answerer, unit.toString()));
        answerers = Columns.of(units);
        Map<String, String> levels = new TreeMap<>();
        planned.targets().forEach((ref, level) -> levels.put(ref, level.toString()));
        targets = Columns.of(levels);
        opensOn = planned.opensOn();
        dueOn = planned.dueOn();
        reviewOn = planned.reviewOn();
        compileOn = planned.compileOn();
    }

    public boolean isAs(PlannedCampaign planned) {
        Campaign wanted = new Campaign(id(), planned);
        return name.equals(wanted.name)
                && year == wanted.year
                && pack.equals(wanted.pack)
                && departments.equals(wanted.departments)
                && answerers.equals(wanted.answerers)
                && targets.equals(wanted.targets)
                && List.of(opensOn, dueOn, reviewOn, compileOn)
                        .equals(List.of(wanted.opensOn, wanted.dueOn, wanted.reviewOn, wanted.compileOn));
    }

    /** @return whether anything changed */
    public boolean invite(Instant now) {
        if (state == CampaignState.OPEN || state == CampaignState.COMPILED) {
            return false;
        }
        refuseIfCancelled();
        state = CampaignState.OPEN;
        invitedAt = now;
        return true;
    }

    /** @param without why some are not in it; {@code null} where all are */
    public void compile(@Nullable String without, Instant now) {
        refuseIfCancelled();
        if (state == CampaignState.PLANNED) {
            throw Refusals.broken(
                    "campaign-not-open",
                    "Ingen är inbjuden ännu. Bjud in först.",
                    "Nobody has been invited yet. Invite first.");
        }
        state = CampaignState.COMPILED;
        compiledAt = now;
        reason = without;
    }

    public void cancel(String why) {
        if (state == CampaignState.COMPILED) {
            throw Refusals.broken(
                    "campaign-compiled",
                    "Omgången är sammanställd och kan inte avbrytas.",
                    "The campaign has been compiled and cannot be cancelled.");
        }
        state = CampaignState.CANCELLED;
        reason = why;
    }

    private void refuseIfCancelled() {
        if (state == CampaignState.CANCELLED) {
            throw Refusals.broken("campaign-cancelled", "Omgången är avbruten.", "The campaign has been cancelled.");
        }
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID pack() {
        return UUID.fromString(pack);
    }

    public CampaignState state() {
        return state;
    }

    public int year() {
        return year;
    }

    public String name() {
        return name;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public long version() {
        return version;
    }

    /** Ids of the units that answer as departments; none: all. */
    public Set<UUID> departments() {
        return Columns.words(departments).stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    /** Who answers for what beside the departments. */
    public Map<String, UUID> answerers() {
        Map<String, UUID> units = new TreeMap<>();
        Columns.pairs(answerers).forEach((answerer, unit) -> units.put(answerer, UUID.fromString(unit)));
        return units;
    }

    public Map<String, Integer> targets() {
        Map<String, Integer> levels = new TreeMap<>();
        Columns.pairs(targets).forEach((ref, level) -> levels.put(ref, Integer.valueOf(level)));
        return levels;
    }

    public CampaignView view() {
        return new CampaignView(
                id(),
                name,
                year,
                state,
                pack(),
                packCode,
                packVersion,
                new Text(packNameSv, packNameEn),
                opensOn,
                dueOn,
                reviewOn,
                compileOn,
                invitedAt,
                compiledAt,
                reason,
                version);
    }
}
