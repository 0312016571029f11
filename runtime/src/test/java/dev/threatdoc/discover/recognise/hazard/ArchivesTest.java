package dev.threatdoc.discover.recognise.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that lead out of the folder into which they are unpacked. */
final class ArchivesTest {

    private static final String KIND = "path-from-archive";

    private static java.util.List<String> seen(String statements) {
        return Seen.kinds(Seen.type("import java.util.zip.ZipEntry; import java.util.zip.ZipInputStream;\n"
                + "class Unpack { void unpack(ZipInputStream zip, Path dir, File folder, org.apache.commons.compress.archivers.tar.TarArchiveEntry tar)"
                + " throws Exception { ZipEntry entry = zip.getNextEntry();\n" + statements + "\n} }"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Files.copy(zip, dir.resolve(entry.getName()));",
                "File to = new File(folder, entry.getName()); try (var out = new FileOutputStream(to)) { zip.transferTo(out); }",
                "new FileOutputStream(folder + \"/\" + entry.getName()).write(zip.read());",
                "String name = entry.getName(); Path to = Paths.get(\"/data\", name); Files.copy(zip, to);",
                "Path to = dir.resolve(tar.getName()).normalize(); Files.createDirectories(to);"
            })
    void seesNamesThatDecideWhereToWrite(String statements) {
        assertThat(seen(statements)).contains(KIND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Path to = dir.resolve(entry.getName()).normalize(); if (!to.startsWith(dir)) throw new IOException(); Files.copy(zip, to);",
                "File to = new File(folder, entry.getName()); if (!to.getCanonicalPath().startsWith(folder.getCanonicalPath())) throw new IOException(); new FileOutputStream(to);",
                "if (entry.getName().contains(\"..\")) throw new IOException(); Files.copy(zip, dir.resolve(entry.getName()));",
                "Files.copy(zip, dir.resolve(new File(entry.getName()).getName()));",
                "checkEntry(entry); Files.copy(zip, dir.resolve(entry.getName()));",
                "names.add(new File(entry.getName()));",
                "Files.copy(zip, dir.resolve(\"fixed\"));"
            })
    void isSilentWherePathsAreLookedAtOrNothingIsWritten(String statements) {
        assertThat(seen(statements)).doesNotContain(KIND);
    }

    @Test
    void saysItOfTheUse() {
        assertThat(Seen.said(Seen.type(
                        "class Unpack { void unpack(java.util.zip.ZipInputStream zip, java.util.zip.ZipEntry entry, Path dir) throws"
                                + " Exception {\nFiles.copy(zip, dir.resolve(entry.getName())); } }")))
                .singleElement()
                .asString()
                .contains("a name in an archive decides where a file is written");
    }
}
