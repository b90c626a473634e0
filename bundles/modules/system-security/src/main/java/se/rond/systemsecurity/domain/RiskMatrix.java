// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.systemsecurity.api.Band;
import se.rond.systemsecurity.api.MatrixGiven;
import se.rond.systemsecurity.api.MatrixView;
import se.rond.systemsecurity.api.ScaleLevel;

/** By what risks are measured. It never changes: another number of the code takes its place. */
@Entity
@Table(schema = "IT_SYSTEM_SECURITY", name = "RISK_MATRIX")
public class RiskMatrix {

    public static final int LEAST = 3;
    public static final int MOST = 6;

    private static final String LETTERS = "GYOR";
    private static final String PARTS = "\u001f";
    private static final String LINES = "\u001e";
    private static final int WORDS = 200;

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "CODE", nullable = false)
    private String code;

    @Column(name = "NUMBER_IN_CODE", nullable = false)
    private int number;

    @Column(name = "CONSEQUENCES", nullable = false)
    private int consequences;

    @Column(name = "LIKELIHOODS", nullable = false)
    private int likelihoods;

    /** A letter for each band, likelihood by likelihood, the least first. */
    @Column(name = "BANDS", nullable = false)
    private String bands;

    @Column(name = "LEVEL_WORDS", nullable = false)
    private String words;

    @Column(name = "CURRENT_ONE", nullable = false)
    private boolean current;

    @Column(name = "CHOSEN", nullable = false)
    private boolean chosen;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "MADE_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "MADE_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "MADE_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "MADE_NAME"))
    private Signature made;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RiskMatrix() {}

    /** @throws se.rond.kernel.Invalid if it has another size than its code, or a higher risk has a lower band */
    public RiskMatrix(UUID id, String code, int number, MatrixGiven given, Signature by) {
        MatrixChecks.check(code, given);
        this.id = id.toString();
        this.code = code;
        this.number = number;
        this.consequences = given.consequences().size();
        this.likelihoods = given.likelihoods().size();
        this.bands = given.bands().stream()
                .flatMap(List::stream)
                .map(band -> LETTERS.substring(band.ordinal(), band.ordinal() + 1))
                .collect(Collectors.joining());
        this.words = Stream.concat(given.consequences().stream(), given.likelihoods().stream())
                .map(RiskMatrix::packed)
                .collect(Collectors.joining(LINES));
        this.current = true;
        this.chosen = given.chosen();
        this.made = by;
    }

    private static String packed(ScaleLevel level) {
        return Stream.of(
                        level.name().sv(),
                        level.name().en(),
                        level.criterion().sv(),
                        level.criterion().en())
                .map(text -> text.replaceAll("\\p{Cc}", " ").strip())
                .collect(Collectors.joining(PARTS));
    }

    /** Words of a level are short. */
    static int longestWords() {
        return WORDS;
    }

    public @Nullable Band band(@Nullable Integer consequence, @Nullable Integer likelihood) {
        if (consequence == null || likelihood == null) {
            return null;
        }
        int place = (likelihood - 1) * consequences + consequence - 1;
        return Band.values()[LETTERS.indexOf(bands.charAt(place))];
    }

    public boolean isSizedAs(RiskMatrix other) {
        return consequences == other.consequences && likelihoods == other.likelihoods;
    }

    /** Another number has taken its place. */
    public void retire() {
        current = false;
        chosen = false;
    }

    public void unchoose() {
        chosen = false;
    }

    public MatrixView view() {
        List<ScaleLevel> levels = Stream.of(words.split(LINES, -1))
                .map(line -> line.split(PARTS, -1))
                .map(parts -> new ScaleLevel(new Text(parts[0], parts[1]), new Text(parts[2], parts[3])))
                .toList();
        List<List<Band>> rows = IntStream.rangeClosed(1, likelihoods)
                .mapToObj(likelihood -> IntStream.rangeClosed(1, consequences)
                        .mapToObj(consequence -> Objects.requireNonNull(band(consequence, likelihood)))
                        .toList())
                .toList();
        return new MatrixView(
                id(),
                code,
                number,
                levels.subList(0, consequences),
                levels.subList(consequences, levels.size()),
                rows,
                current,
                chosen,
                version);
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String code() {
        return code;
    }

    public int number() {
        return number;
    }

    public int consequences() {
        return consequences;
    }

    public int likelihoods() {
        return likelihoods;
    }

    public String bands() {
        return bands;
    }

    public boolean chosen() {
        return chosen;
    }

    public long version() {
        return version;
    }
}
