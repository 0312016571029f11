package dev.threatdoc.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that asks about the model of a module, which its compilation or another goal has made. */
abstract class ModelMojo extends ThreatdocMojo {

    /**
     * The models to ask about: folders of classes, jars, model.json and other model files; several are merged into one
     * system. If left out, what scan or aggregate has made in this build, else what the module's compilation has.
     */
    @Parameter(property = "threatdoc.models")
    private @Nullable List<File> models;

    @Override
    final void perform() throws MojoExecutionException, MojoFailureException {
        if (models != null && !models.isEmpty()) {
            perform(models, false);
            return;
        }
        ModuleModel model = ModuleModel.of(project());
        switch (model.state()) {
            case MADE -> perform(List.of(model.file()), false);
            case COMPILED -> perform(List.of(model.file()), true);
            case MISSING -> missing();
            case PART -> getLog().debug("What is to be said of this module was said of the whole");
        }
    }

    /**
     * Does what the goal is for.
     *
     * @param asked the models
     * @param own whether to tell of the module's own classes alone, for what it uses is told where it is
     */
    abstract void perform(List<File> asked, boolean own) throws MojoExecutionException, MojoFailureException;

    private void missing() throws MojoExecutionException {
        String advice = "There is no threat model of " + project().getArtifactId()
                + "; compile it with threatdoc-processor before this goal, as in mvn compile threatdoc:check, or let"
                + " threatdoc:scan make one of the sources";
        if (session().getProjects().size() == 1) {
            throw new MojoExecutionException(advice);
        }
        getLog().warn(advice);
    }
}
