package dev.threatdoc.cli;

import dev.threatdoc.model.Item;
import dev.threatdoc.threat.analysis.Analysis;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Explains what a message names: a weakness, a threat, a control, a property, a kind or an enum. */
@CommandLine.Command(
        name = "explain",
        aliases = "describe",
        customSynopsis = "threatdoc explain [options] NAME... [MODEL...]",
        descriptionHeading = "%n",
        description =
                "Explains a weakness or threat by its id, a control, a property, a kind, an annotation or an enum;"
                        + " with a MODEL behind it, also an element, flow, boundary or data asset of it by its name.",
        parameterListHeading = "%nNames:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false)
final class ExplainCommand implements Command {

    @Mixin
    private SharedOptions options = new SharedOptions();

    @Override
    public SharedOptions options() {
        return options;
    }

    @Override
    public int run(Session session) throws UserException {
        List<String> names = session.models();
        if (names.isEmpty()) {
            throw UserException.of("Name what to explain, such as threatdoc explain sql-concatenation");
        }
        List<String> models = names.stream().filter(ExplainCommand::isModel).toList();
        List<String> asked = names.stream().filter(n -> !models.contains(n)).toList();
        if (models.isEmpty()) {
            session.console().print(new Describe(asked).perform(session));
            return ExitCode.FINE;
        }
        Analysis analysis = session.instead(models).analysis();
        for (String name : asked) {
            List<Item> items = items(analysis, name);
            session.console()
                    .print(
                            items.isEmpty()
                                    ? new Describe(List.of(name)).perform(session)
                                    : items.stream()
                                            .map(i -> ItemEntry.of(i, analysis))
                                            .collect(Collectors.joining("\n")));
        }
        return ExitCode.FINE;
    }

    /** Whether a word is a file or folder, and nothing that has an entry. */
    private static boolean isModel(String word) {
        return word.equals("-") || (word.matches(".*[./\\\\].*") && Files.exists(Path.of(word)));
    }

    private static List<Item> items(Analysis analysis, String name) {
        return Stream.<Item>concat(analysis.graph().subjects().stream(), analysis.model().data().stream())
                .filter(i -> i.name().equals(name) || i.id().equals(name))
                .toList();
    }
}
