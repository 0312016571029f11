package dev.threatdoc.cli;

import dev.threatdoc.draw.picture.NoFontException;
import dev.threatdoc.draw.picture.Picture;
import dev.threatdoc.draw.picture.PictureFormat;
import dev.threatdoc.draw.picture.PictureFormats;
import dev.threatdoc.model.vocabulary.NearestName;
import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.Arrays;
import java.util.List;

/** The pictures that can be asked for. */
enum PictureChoice implements Choice {
    DATA_FLOW("dfd", "data-flow diagram") {
        @Override
        List<Picture> draw(PictureFormat format, Analysis analysis, DiagramOptions options) throws NoFontException {
            return format.dataFlow(analysis, options);
        }
    },
    SEQUENCE("seq", "sequence diagram") {
        @Override
        List<Picture> draw(PictureFormat format, Analysis analysis, DiagramOptions options) throws NoFontException {
            return format.sequence(analysis, options);
        }
    };

    private final String word;
    private final String words;

    PictureChoice(String word, String words) {
        this.word = word;
        this.words = words;
    }

    @Override
    public String word() {
        return word;
    }

    /** What it is called in messages. */
    String words() {
        return words;
    }

    abstract List<Picture> draw(PictureFormat format, Analysis analysis, DiagramOptions options) throws NoFontException;

    /**
     * The pictures of those names.
     *
     * @param onlyOne whether there is room for one where none was named
     */
    static List<PictureChoice> of(List<String> names, boolean onlyOne) throws UserException {
        List<String> wanted = split(names);
        if (wanted.isEmpty()) {
            return onlyOne ? List.of(DATA_FLOW) : List.of(values());
        }
        return Each.of(wanted, n -> Choice.of("--picture", n, values()));
    }

    /** The formats of those names; SVG where none was named. */
    static List<PictureFormat> formats(List<String> names) throws UserException {
        List<String> wanted = split(names);
        return Each.of(
                wanted.isEmpty() ? List.of("svg") : wanted,
                n -> PictureFormats.find(n)
                        .orElseThrow(() -> UserException.of("--format \"" + n + "\" is no format of pictures; "
                                + NearestName.advice(n, PictureFormats.names()))));
    }

    private static List<String> split(List<String> names) {
        return names.stream()
                .flatMap(n -> Arrays.stream(n.split(",", -1)))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .distinct()
                .toList();
    }
}
