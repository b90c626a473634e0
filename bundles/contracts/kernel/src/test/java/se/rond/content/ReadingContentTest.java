// SPDX-License-Identifier: Apache-2.0
package se.rond.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import java.util.NoSuchElementException;
import org.junit.Test;
import se.rond.kernel.Text;

public class ReadingContentTest {

    private final ContentElement shelf = ContentElement.read(ReadingContentTest.class, "/content/shelf.xml");
    private final ContentElement first = shelf.children("book").get(0);
    private final ContentElement second = shelf.children("book").get(1);

    @Test
    public void wordsStandInBothLanguagesWithoutWhiteSpaceAround() {
        assertThat(first.text()).isEqualTo(new Text("Boken", "The book"));
        assertThat(first.text("about")).isEqualTo(new Text("Om", "About"));
        assertThat(second.find("about")).isEmpty();
    }

    @Test
    public void attributesAreReadAsWhatTheyAre() {
        assertThat(shelf.number("version")).isEqualTo(3);
        assertThat(first.constant(Kind.class, "kind")).isEqualTo(Kind.HARD_BACK);
        assertThat(first.several("tags")).containsExactly("old", "red");
        assertThat(second.several("tags")).isEmpty();
        assertThat(second.is("lent")).isTrue();
        assertThat(first.is("lent")).isFalse();
    }

    @Test
    public void anEmptyAttributeSaysNothing() {
        assertThat(first.has("note")).isTrue();
        assertThat(first.optional("note")).isEmpty();
        assertThat(first.optionalNumber("pages")).contains(12);
        assertThat(second.optionalNumber("pages")).isEmpty();
    }

    @Test
    public void whatIsMissingIsNamed() {
        assertThat(assertThrows(NoSuchElementException.class, () -> second.number("pages")))
                .hasMessage("<book> has no attribute pages");
        assertThat(assertThrows(NoSuchElementException.class, () -> second.text("about")))
                .hasMessage("<book> has no element about");
        assertThat(assertThrows(
                        NoSuchElementException.class,
                        () -> ContentElement.read(ReadingContentTest.class, "/content/none.xml")))
                .hasMessage("/content/none.xml");
    }

    @Test
    public void nothingExternalIsRead() {
        assertThrows(
                IllegalStateException.class,
                () -> ContentElement.read(ReadingContentTest.class, "/content/outside.xml"));
    }

    private enum Kind {
        HARD_BACK,
        PAPER
    }
}
