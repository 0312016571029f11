package dev.threatdoc.cli;

import dev.threatdoc.files.InputException;
import dev.threatdoc.files.PackedItems;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether what a module uses counts, too, of which its model knows. */
final class OwnOption {

    @Option(
            names = "--own",
            description = "Only what is wrong with the MODELs' own classes, as their compilations tell it; not with"
                    + " those of other modules that they use.")
    private boolean own;

    /** The findings that count. */
    Analysis of(Analysis whole, List<String> models) throws UserException {
        try {
            Optional<PackedItems> declared = own ? PackedItems.of(models) : Optional.empty();
            return declared.map(d -> d.alone(whole)).orElse(whole);
        } catch (InputException e) {
            throw UserException.of(e);
        }
    }
}
