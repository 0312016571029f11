package dev.threatdoc.threat.rule;

import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.catalog.Stride;
import dev.threatdoc.threat.catalog.ThreatRating;
import dev.threatdoc.threat.catalog.ThreatText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule in Java says about its threat; the same as an entry of a threat file, without the condition.
 *
 * <p>Made with {@link #of}, which gives a builder. Whether names in it name anything is found when the rule is loaded,
 * not here.
 *
 * @param id unique among the catalogs in use: 1 to 100 characters, none of them a space, a comma or @
 * @param title one line, without a full stop
 * @param targets the names of the kinds that it can apply to, such as {@code Server}; those below them are included
 * @param rating how bad and how likely it is, each medium if left out, and what kind of harm it does, if said
 * @param text what it says to people; each part may be empty
 * @param references where more can be read, such as {@code CAPEC-66} and {@code CWE-89}
 * @param parent the id of the threat that covers this one; empty if none does
 * @param aliases what other tools call it
 */
@Stable
public record RuleDescription(
        String id,
        String title,
        List<String> targets,
        ThreatRating rating,
        ThreatText text,
        List<String> references,
        String parent,
        List<String> aliases) {

    public RuleDescription {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        targets = List.copyOf(targets);
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(text, "text");
        references = List.copyOf(references);
        Objects.requireNonNull(parent, "parent");
        aliases = List.copyOf(aliases);
    }

    /**
     * Starts with what every description needs.
     *
     * @param id unique among the catalogs in use
     * @param title one line, without a full stop
     * @param targets the names of the kinds that it can apply to
     */
    public static Builder of(String id, String title, String... targets) {
        return new Builder(id, title, List.of(targets));
    }

    /** Adds what a description may have as well; whatever is set twice has the later value. */
    public static final class Builder {

        private final String id;
        private final String title;
        private final List<String> targets;
        private Level severity = Level.MEDIUM;
        private Level likelihood = Level.MEDIUM;
        private Optional<Stride> stride = Optional.empty();
        private String details = "";
        private String prerequisites = "";
        private String mitigations = "";
        private String example = "";
        private List<String> references = List.of();
        private String parent = "";
        private List<String> aliases = List.of();

        private Builder(String id, String title, List<String> targets) {
            this.id = id;
            this.title = title;
            this.targets = targets;
        }

        /** How bad it is when it happens. */
        public Builder severity(Level level) {
            severity = level;
            return this;
        }

        /** How likely it is to be tried and to succeed. */
        public Builder likelihood(Level level) {
            likelihood = level;
            return this;
        }

        /** What kind of harm it does. */
        public Builder stride(Stride category) {
            stride = Optional.of(category);
            return this;
        }

        /** What goes wrong, and why it matters. */
        public Builder details(String text) {
            details = text;
            return this;
        }

        /** What an attacker needs. */
        public Builder prerequisites(String text) {
            prerequisites = text;
            return this;
        }

        /** What to do about it; compiler warnings show the first sentence. */
        public Builder mitigations(String text) {
            mitigations = text;
            return this;
        }

        /** One concrete case. */
        public Builder example(String text) {
            example = text;
            return this;
        }

        /** Where more can be read, such as {@code CAPEC-66} and {@code CWE-89}. */
        public Builder references(String... names) {
            references = List.of(names);
            return this;
        }

        /** The id of the threat that covers this one. */
        public Builder parent(String threat) {
            parent = threat;
            return this;
        }

        /** What other tools call it. */
        public Builder aliases(String... names) {
            aliases = List.of(names);
            return this;
        }

        /** The description. */
        public RuleDescription build() {
            return new RuleDescription(
                    id,
                    title,
                    targets,
                    new ThreatRating(severity, likelihood, stride),
                    new ThreatText(details, prerequisites, mitigations, example),
                    references,
                    parent,
                    aliases);
        }
    }
}
