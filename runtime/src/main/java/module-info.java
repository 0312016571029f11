/**
 * Threatdoc's core: the model, the catalogs, the conditions, the analysis, diagrams, reports and the command line.
 *
 * <p>Knows nothing of compilers but how to read with the JDK's own, if it is there. {@link dev.threatdoc.api.Threatdoc}
 * is where programs come in that use it as a library. What is exported to everybody is marked as stable or
 * experimental; the rest is ours.
 */
@SuppressWarnings("module") // The processor is built after the runtime.
module dev.threatdoc.runtime {
    requires transitive com.fasterxml.jackson.core;
    requires static com.github.weisj.jsvg;
    requires cvss.calculator;
    requires gg.jte.runtime;
    requires static info.picocli;
    requires java.desktop;
    requires static net.sourceforge.plantuml;
    requires static org.eclipse.elk.alg.layered;
    requires static org.eclipse.elk.core;
    requires static org.eclipse.elk.graph;
    requires static org.eclipse.emf.common;
    requires static org.eclipse.emf.ecore;
    requires java.xml;
    requires static transitive jdk.compiler;
    requires org.snakeyaml.engine;
    requires static transitive org.jspecify;

    exports dev.threatdoc.api;
    exports dev.threatdoc.api.assertion;
    exports dev.threatdoc.discover.recognise;
    exports dev.threatdoc.model;
    exports dev.threatdoc.model.facts;
    exports dev.threatdoc.model.stability;
    exports dev.threatdoc.model.vocabulary;
    exports dev.threatdoc.read.code;
    exports dev.threatdoc.read.config;
    exports dev.threatdoc.read.deploy;
    exports dev.threatdoc.threat.analysis;
    exports dev.threatdoc.threat.catalog;
    exports dev.threatdoc.threat.condition;
    exports dev.threatdoc.threat.risk;
    exports dev.threatdoc.threat.rule;
    exports dev.threatdoc.discover to
            dev.threatdoc.processor;
    exports dev.threatdoc.discover.derive to
            dev.threatdoc.processor;
    exports dev.threatdoc.discover.scan to
            dev.threatdoc.processor;
    exports dev.threatdoc.draw.svg to
            dev.threatdoc.processor;
    exports dev.threatdoc.files.place to
            dev.threatdoc.processor;
    exports dev.threatdoc.files to
            dev.threatdoc.processor;
    exports dev.threatdoc.model.link to
            dev.threatdoc.processor;
    exports dev.threatdoc.model.text to
            dev.threatdoc.processor;
    exports dev.threatdoc.read.source to
            dev.threatdoc.processor;
    exports dev.threatdoc.tell.content to
            dev.threatdoc.processor;
    exports dev.threatdoc.tell.diagram to
            dev.threatdoc.processor;
    exports dev.threatdoc.tell.output to
            dev.threatdoc.processor;
    exports dev.threatdoc.tell.report to
            dev.threatdoc.processor;
    exports dev.threatdoc.threat.cvss to
            dev.threatdoc.processor;

    uses dev.threatdoc.discover.recognise.Recogniser;
    uses dev.threatdoc.threat.rule.ThreatRule;

    opens dev.threatdoc.cli to
            info.picocli;
}
