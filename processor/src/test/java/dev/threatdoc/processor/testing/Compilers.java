package dev.threatdoc.processor.testing;

import dev.threatdoc.testing.tool.Machine;
import dev.threatdoc.testing.tool.Tool;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that have to agree. */
public enum Compilers {
    /** The one that runs the tests. */
    JAVAC {
        @Override
        List<Said> run(Job job, Path folder) throws Exception {
            return Runner.run(ToolProvider.getSystemJavaCompiler(), job);
        }
    },
    /** JDK 25, if there is one on this machine. */
    JAVAC_25 {
        @Override
        List<Said> run(Job job, Path folder) throws Exception {
            Path home = Tool.JDK_25.orSkip(Machine.HERE.jdk(25));
            return Worker.run(home.resolve("bin").resolve("java"), job, folder);
        }
    },
    /** Eclipse's. */
    ECJ {
        @Override
        List<Said> run(Job job, Path folder) throws Exception {
            return Runner.run(new EclipseCompiler(), job);
        }
    };

    abstract List<Said> run(Job job, Path folder) throws Exception;
}
