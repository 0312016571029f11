/**
 * Threatdoc's core: the model, the catalogs, the conditions, the analysis, diagrams, reports and the command line.
 *
 * <p>Knows nothing of compilers. Everything but the command line can be used as a library.
 */
module dev.threatdoc.runtime {
    requires transitive com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires info.picocli;
    requires org.eclipse.elk.alg.layered;
    requires org.eclipse.elk.core;
    requires org.eclipse.elk.graph;
    requires org.eclipse.emf.common;
    requires org.eclipse.emf.ecore;
    requires static transitive org.jspecify;

    exports dev.threatdoc.analysis;
    exports dev.threatdoc.catalog;
    exports dev.threatdoc.condition;
    exports dev.threatdoc.diagram;
    exports dev.threatdoc.exchange;
    exports dev.threatdoc.facts;
    exports dev.threatdoc.json;
    exports dev.threatdoc.layout;
    exports dev.threatdoc.link;
    exports dev.threatdoc.model;
    exports dev.threatdoc.output;
    exports dev.threatdoc.report;
    exports dev.threatdoc.risk;
    exports dev.threatdoc.rule;
    exports dev.threatdoc.svg;
    exports dev.threatdoc.vocabulary;

    uses dev.threatdoc.rule.ThreatRule;

    opens dev.threatdoc.cli to
            info.picocli;
    opens dev.threatdoc.exchange to
            com.fasterxml.jackson.databind;
}
