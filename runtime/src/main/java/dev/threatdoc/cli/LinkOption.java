package dev.threatdoc.cli;

import dev.threatdoc.tell.content.SourceLinks;
import picocli.CommandLine.Option;

/** Where a page's places in code and files lead to. */
final class LinkOption {

    @Option(
            names = "--source-link",
            paramLabel = "PATTERN",
            description =
                    "Where the page's places in code and files lead to, such as"
                            + " 'vscode://file/HOME/{path}:{line}' or 'https://github.com/OWNER/NAME/blob/main/{path}#L{line}'.")
    private String pattern = "";

    /** The links, none where nobody asked for any. */
    SourceLinks links() throws UserException {
        SourceLinks links = new SourceLinks(pattern);
        if (!links.isUsable()) {
            throw UserException.of("--source-link \"" + pattern
                    + "\" is no address of a file; write it with {path} and {line}, such as"
                    + " vscode://file/HOME/{path}:{line}");
        }
        return links;
    }
}
