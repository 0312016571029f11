package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeType;
import java.util.Set;

/** Code that the clock starts: scheduled methods of Spring, Quarkus, Micronaut and Jakarta, and jobs of Quartz. */
final class Schedulers implements Recogniser {

    private static final Set<String> SCHEDULED = Set.of(
            "org.springframework.scheduling.annotation.Scheduled",
            "org.springframework.scheduling.annotation.Schedules",
            "io.quarkus.scheduler.Scheduled",
            "io.quarkus.scheduler.Scheduled.Schedules",
            "io.micronaut.scheduling.annotation.Scheduled",
            "javax.ejb.Schedule",
            "jakarta.ejb.Schedule",
            "jakarta.enterprise.concurrent.Schedule",
            "org.jobrunr.jobs.annotations.Recurring",
            "com.xxl.job.core.handler.annotation.XxlJob");
    private static final Set<String> JOBS = Set.of(
            "org.quartz.Job",
            "org.quartz.InterruptableJob",
            "org.quartz.StatefulJob",
            "org.springframework.scheduling.quartz.QuartzJobBean");

    @Override
    public void recognise(Module module, Notes notes) {
        for (CodeType type : module.code().types()) {
            type.methods()
                    .forEach(m -> CodeAnnotation.findAny(m.annotations(), SCHEDULED)
                            .ifPresent(a -> notes.tag(
                                    Tags.SCHEDULED_TASKS, Notes.evidence(a), type.simpleName() + "." + m.name())));
            if (type.kind() == CodeType.Kind.CLASS
                    && !type.modifiers().contains("abstract")
                    && type.supertypes().stream().anyMatch(s -> module.code().inherits(s, JOBS))) {
                notes.tag(
                        Tags.SCHEDULED_TASKS,
                        new Evidence(type.simpleName() + " is a job", type.place()),
                        type.simpleName() + ".execute");
            }
        }
    }
}
