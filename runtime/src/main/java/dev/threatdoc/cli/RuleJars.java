package dev.threatdoc.cli;

import dev.threatdoc.files.FileTrouble;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/** Where rules in Java are: on our own class path, and in the jars that the user names. */
final class RuleJars {

    private RuleJars() {}

    /** What finds rules; it stays open for as long as the program runs, for rules may load classes at any time. */
    static ClassLoader loader(List<String> jars) throws UserException {
        ClassLoader own = RuleJars.class.getClassLoader();
        List<URL> urls = new ArrayList<>();
        for (String jar : jars) {
            urls.add(url(jar));
        }
        return urls.isEmpty() ? own : new URLClassLoader(urls.toArray(new URL[0]), own);
    }

    /** A class loader says nothing of a jar that is not there, or is none. */
    private static URL url(String jar) throws UserException {
        Path path = TextFile.path(jar);
        try {
            if (!Files.isDirectory(path)) {
                new ZipFile(path.toFile()).close();
            }
            return path.toUri().toURL();
        } catch (IOException e) {
            throw UserException.inFile(jar, "The jar with rules cannot be read: " + FileTrouble.reason(e));
        }
    }
}
