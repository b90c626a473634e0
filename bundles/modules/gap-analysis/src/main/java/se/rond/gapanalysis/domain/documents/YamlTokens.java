// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.documents;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;

/**
 * The pieces of a YAML document, by SnakeYAML's events: no object is ever made of a tag. Aliases stand for what was anchored
 * before them, within a budget.
 */
final class YamlTokens implements Tokens {

    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private final Reader source;
    private final Iterator<Event> events;
    private final Anchors anchors;
    private final Nesting nesting = new Nesting();
    private String text = "";

    YamlTokens(Reader source, Limits limits) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit((int) Math.min(limits.bytes(), Integer.MAX_VALUE - 8));
        options.setNestingDepthLimit(limits.depth());
        this.source = source;
        this.events = new Yaml(options).parse(source).iterator();
        this.anchors = new Anchors(limits);
    }

    @Override
    public Token next() {
        while (true) {
            Event event = read();
            if (event instanceof StreamEndEvent) {
                return Token.END;
            }
            if (event instanceof ScalarEvent scalar) {
                text = scalar.getValue();
                return nesting.takesName() ? Token.FIELD : scalar(scalar);
            }
            if (event instanceof MappingStartEvent || event instanceof SequenceStartEvent) {
                return begin(event instanceof MappingStartEvent);
            }
            if (event instanceof MappingEndEvent || event instanceof SequenceEndEvent) {
                return nesting.end() ? Token.END_OBJECT : Token.END_LIST;
            }
        }
    }

    private Token begin(boolean object) {
        if (nesting.takesName()) {
            throw Refusals.keyIsNoText("");
        }
        nesting.begin(object);
        return object ? Token.OBJECT : Token.LIST;
    }

    private Token scalar(ScalarEvent scalar) {
        nesting.valueRead();
        boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
        return plain && NOTHING.contains(scalar.getValue()) ? Token.NOTHING : Token.TEXT;
    }

    private Event read() {
        while (true) {
            Event event = anchors.replaying() ? anchors.replay() : anchors.seen(parsed());
            if (!(event instanceof AliasEvent alias)) {
                return event;
            }
            anchors.begin(alias.getAnchor());
        }
    }

    private Event parsed() {
        try {
            return events.next();
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            throw Refusals.broken(
                    Format.YAML, "", mark == null ? "" : (mark.getLine() + 1) + ":" + (mark.getColumn() + 1));
        } catch (YAMLException broken) {
            throw Refusals.broken(Format.YAML, "", "");
        }
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
