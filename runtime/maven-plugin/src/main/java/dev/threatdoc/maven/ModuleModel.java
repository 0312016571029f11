package dev.threatdoc.maven;

import java.io.File;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.project.MavenProject;

/**
 * What is known of the model of a module.
 *
 * @param state where it comes from
 * @param file where it is; where there is none, where it would be
 */
record ModuleModel(State state, File file) {

    /** Where the model of a module comes from. */
    enum State {
        /** A goal of this build has made it, of all modules. */
        MADE,
        /** The compilation of the module has left it. */
        COMPILED,
        /** There should be one. */
        MISSING,
        /** There need be none: the module has no classes, or is part of a whole that another one has the model of. */
        PART
    }

    private static final String MADE = "dev.threatdoc.made";
    private static final String PART = "dev.threatdoc.part";

    /** The model that a goal has made for a module in this build, or else its compilation. */
    static ModuleModel of(MavenProject module) {
        if (module.getContextValue(MADE) instanceof File made) {
            return new ModuleModel(State.MADE, made);
        }
        File classes = classes(module);
        if (module.getContextValue(PART) != null) {
            return new ModuleModel(State.PART, classes);
        }
        if (compiled(module).isPresent()) {
            return new ModuleModel(State.COMPILED, classes);
        }
        return new ModuleModel(module.getPackaging().equals("pom") ? State.PART : State.MISSING, classes);
    }

    /** The classes of a module, if its compilation has left a model among them. */
    static Optional<File> compiled(MavenProject module) {
        return Optional.of(classes(module)).filter(c -> new File(c, "META-INF/threatdoc/model.json").isFile());
    }

    /** From now on, the model of a module is that of the whole build, and the other modules are parts of it. */
    static void made(File model, MavenProject whole, MavenSession session) {
        session.getProjects().forEach(p -> p.setContextValue(PART, whole.getArtifactId()));
        whole.setContextValue(MADE, model);
    }

    private static File classes(MavenProject module) {
        // Without a POM there is neither.
        Build build = module.getFile() == null ? null : module.getBuild();
        return build == null ? new File("classes") : new File(build.getOutputDirectory());
    }
}
