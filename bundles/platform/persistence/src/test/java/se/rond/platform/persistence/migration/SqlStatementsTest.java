// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

public class SqlStatementsTest {

    @Test
    public void eachStatementEndsWithASemicolon() {
        assertThat(SqlStatements.of("CREATE TABLE A (\n  ID INTEGER\n);\n\nDROP TABLE B;"))
                .containsExactly("CREATE TABLE A (\n  ID INTEGER\n)", "DROP TABLE B");
    }

    @Test
    public void aSemicolonInQuotesEndsNothing() {
        assertThat(SqlStatements.of("INSERT INTO A VALUES ('a; b', 'it''s; so', \"x;y\");"))
                .containsExactly("INSERT INTO A VALUES ('a; b', 'it''s; so', \"x;y\")");
    }

    @Test
    public void commentsAreLeftOut() {
        assertThat(SqlStatements.of("-- first; it's\nSELECT 1 -- one;\n;/* a; 'b */SELECT/**/2;--end"))
                .containsExactly("SELECT 1", "SELECT 2");
    }

    @Test
    public void whatLooksLikeACommentInQuotesIsText() {
        assertThat(SqlStatements.of("INSERT INTO A VALUES ('-- not', '/* nor */');"))
                .containsExactly("INSERT INTO A VALUES ('-- not', '/* nor */')");
    }

    @Test
    public void emptyStatementsAreNone() {
        assertThat(SqlStatements.of(";;\n -- nothing\n;")).isEmpty();
    }

    @Test
    public void aStatementThatDoesNotEndIsAMistake() {
        assertThatThrownBy(() -> SqlStatements.of("SELECT 1;\nSELECT 2")).hasMessageContaining("SELECT 2");
    }

    @Test
    public void aQuoteThatDoesNotCloseIsAMistake() {
        assertThatThrownBy(() -> SqlStatements.of("INSERT INTO A VALUES ('it's');"))
                .hasMessageContaining("not closed");
    }
}
