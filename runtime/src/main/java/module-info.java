/**
 * Threatdoc's core: the model, the catalogs, the conditions, the analysis, diagrams, reports and the command line.
 *
 * <p>Knows nothing of compilers but how to read with the JDK's own, if it is there. Everything but the command line can
 * be used as a library.
 */
module dev.threatdoc.runtime {
    requires transitive com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.github.weisj.jsvg;
    requires cvss.calculator;
    requires gg.jte.runtime;
    requires info.picocli;
    requires java.desktop;
    requires net.sourceforge.plantuml;
    requires org.eclipse.elk.alg.layered;
    requires org.eclipse.elk.core;
    requires org.eclipse.elk.graph;
    requires org.eclipse.emf.common;
    requires org.eclipse.emf.ecore;
    requires java.xml;
    requires static transitive jdk.compiler;
    requires org.snakeyaml.engine;
    requires static transitive org.jspecify;

    exports dev.threatdoc.api;
    exports dev.threatdoc.discover.derive;
    exports dev.threatdoc.discover.merge;
    exports dev.threatdoc.discover.recognise;
    exports dev.threatdoc.discover.scan;
    exports dev.threatdoc.discover;
    exports dev.threatdoc.draw.layout;
    exports dev.threatdoc.draw.picture;
    exports dev.threatdoc.draw.svg;
    exports dev.threatdoc.files;
    exports dev.threatdoc.model.facts;
    exports dev.threatdoc.model.link;
    exports dev.threatdoc.model.stability;
    exports dev.threatdoc.model.text;
    exports dev.threatdoc.model.vocabulary;
    exports dev.threatdoc.model;
    exports dev.threatdoc.read.code;
    exports dev.threatdoc.read.config;
    exports dev.threatdoc.read.deploy;
    exports dev.threatdoc.read.json;
    exports dev.threatdoc.read.source;
    exports dev.threatdoc.read.yaml;
    exports dev.threatdoc.tell.diagram;
    exports dev.threatdoc.tell.output;
    exports dev.threatdoc.tell.report;
    exports dev.threatdoc.threat.analysis;
    exports dev.threatdoc.threat.catalog;
    exports dev.threatdoc.threat.condition;
    exports dev.threatdoc.threat.cvss;
    exports dev.threatdoc.threat.diff;
    exports dev.threatdoc.threat.risk;
    exports dev.threatdoc.threat.rule;

    uses dev.threatdoc.discover.recognise.Recogniser;
    uses dev.threatdoc.threat.rule.ThreatRule;

    opens dev.threatdoc.cli to
            info.picocli;
    opens dev.threatdoc.files to
            com.fasterxml.jackson.databind;
}
