package dev.threatdoc.discover.scan;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.threatdoc.discover.Recognisers;
import dev.threatdoc.discover.derive.Observed;
import dev.threatdoc.discover.derive.SystemBuilder;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.config.AppenderReader;
import dev.threatdoc.read.config.ConfigReader;
import dev.threatdoc.read.config.Configuration;
import dev.threatdoc.read.config.MapperReader;
import dev.threatdoc.read.config.TemplateReader;
import dev.threatdoc.read.config.XmlSettings;
import dev.threatdoc.read.deploy.ComposeReader;
import dev.threatdoc.read.deploy.Dockerfile;
import dev.threatdoc.read.deploy.GradleReader;
import dev.threatdoc.read.deploy.GradleSettings;
import dev.threatdoc.read.deploy.KubernetesReader;
import dev.threatdoc.read.deploy.MavenReader;
import dev.threatdoc.read.deploy.ObserverReader;
import dev.threatdoc.read.deploy.ProxyReader;
import dev.threatdoc.read.source.JavaFile;
import dev.threatdoc.read.source.JavaParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Whatever files hold, reading them ends in values and problems, and what was read can be recognised and linked. */
class ReadersFuzzTest {

    private static final Recognisers RECOGNISERS = Recognisers.all(ReadersFuzzTest.class.getClassLoader());

    @FuzzTest(maxDuration = "1m")
    void readsConfiguration(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Configuration configuration = Configuration.of(
                        ConfigReader.read("application.yml", text).entries())
                .or(Configuration.of(
                        ConfigReader.read("application.properties", text).entries()));
        configuration.entries().forEach(e -> configuration.find(e.key()));
        recognise(Module.of("fuzz", CodeBase.none(), configuration));
    }

    @FuzzTest(maxDuration = "1m")
    void readsDeployment(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        ComposeReader.read("docker-compose.yml", text);
        KubernetesReader.read("deployment.yml", text);
        Dockerfile.read("Dockerfile", text);
        MavenReader.read("pom.xml", text);
        GradleReader.read("build.gradle", text);
        GradleReader.read("build.gradle.kts", text);
        GradleReader.projects("build.gradle", text);
        GradleSettings.read("settings.gradle", text);
        ProxyReader.read("nginx.conf", text);
        ObserverReader.read("prometheus.yml", text);
        ObserverReader.read("filebeat.yml", text);
        ObserverReader.read("logstash.conf", text);
        AppenderReader.read("logback.xml", text);
        XmlSettings.read("web.xml", text);
        TemplateReader.read("page.html", text);
        MapperReader.read("UserMapper.xml", text);
    }

    @FuzzTest(maxDuration = "1m")
    void readsJava(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        recognise(Module.of(
                "fuzz",
                CodeBase.of(JavaParser.parse(List.of(new JavaFile("Fuzz.java", text)))
                        .units()),
                Configuration.none()));
    }

    private static void recognise(Module module) {
        List<Problem> problems = new ArrayList<>();
        Observed observed = new Observed(module, RECOGNISERS.recognise(module, problems));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("A recogniser failed: " + problems);
        }
        if (Linker.link(SystemBuilder.build("fuzz", List.of(observed))).model().isEmpty()) {
            throw new IllegalStateException("Facts that make no model");
        }
    }
}
