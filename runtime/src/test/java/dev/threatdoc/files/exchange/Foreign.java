package dev.threatdoc.files.exchange;

import dev.threatdoc.read.json.Schemas;
import dev.threatdoc.testing.tool.Machine;
import dev.threatdoc.testing.tool.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The schemas of other tools, where the machine has them. */
public final class Foreign {

    private Foreign() {}

    /** The schema in that file; skips the test where it is missing. */
    public static Schemas schema(String file) {
        Path folder = Tool.SCHEMAS.orSkip(Machine.HERE.schemas());
        return Schemas.foreign(
                Tool.SCHEMAS.orSkip(Optional.of(folder.resolve(file)).filter(Files::exists)));
    }
}
