package dev.threatdoc.read.deploy;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.ConfigReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Settings in command lines: {@code -Dkey=value} as Java reads them, {@code --key=value} as Spring Boot does. */
@Experimental
public final class CommandLineSettings {

    /** Keys have a dot, so that the options of other programs are none. */
    private static final Pattern SETTING = Pattern.compile(
            "(?:^|[\\s\"',\\[=])(?:-D|--)([A-Za-z][\\w\\-\\[\\]]*\\.[\\w.\\-\\[\\]]*)=([^\\s\"',\\]]+)");

    private CommandLineSettings() {}

    /** The settings in a command line, as it stands in a file. */
    public static List<ConfigEntry> of(String command, FilePlace place) {
        List<ConfigEntry> entries = new ArrayList<>();
        Matcher setting = SETTING.matcher(command);
        int at = 0;
        // What separates two settings belongs to both.
        while (setting.find(at)) {
            entries.add(ConfigReader.entry(setting.group(1), setting.group(2), place));
            at = setting.end();
        }
        return List.copyOf(entries);
    }
}
