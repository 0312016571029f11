/**
 * Threatdoc's core: the model, the catalogs, the conditions, the analysis, diagrams, reports and the command line.
 *
 * <p>Knows nothing of compilers but how to read with the JDK's own, if it is there. Everything but the command line can
 * be used as a library.
 */
module dev.threatdoc.runtime {
    requires transitive com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires static com.google.auto.service;
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

    exports dev.threatdoc.threat.analysis;
    exports dev.threatdoc.threat.catalog;
    exports dev.threatdoc.read.code;
    exports dev.threatdoc.threat.condition;
    exports dev.threatdoc.read.config;
    exports dev.threatdoc.threat.cvss;
    exports dev.threatdoc.read.deploy;
    exports dev.threatdoc.discover.derive;
    exports dev.threatdoc.tell.diagram;
    exports dev.threatdoc.threat.diff;
    exports dev.threatdoc.files;
    exports dev.threatdoc.model.facts;
    exports dev.threatdoc.read.json;
    exports dev.threatdoc.draw.layout;
    exports dev.threatdoc.model.link;
    exports dev.threatdoc.discover.merge;
    exports dev.threatdoc.model;
    exports dev.threatdoc.tell.output;
    exports dev.threatdoc.discover.recognise;
    exports dev.threatdoc.draw.picture;
    exports dev.threatdoc.tell.report;
    exports dev.threatdoc.threat.risk;
    exports dev.threatdoc.threat.rule;
    exports dev.threatdoc.draw.svg;
    exports dev.threatdoc.discover.scan;
    exports dev.threatdoc.read.source;
    exports dev.threatdoc.model.text;
    exports dev.threatdoc.model.vocabulary;
    exports dev.threatdoc.read.yaml;

    uses dev.threatdoc.discover.recognise.Recogniser;
    uses dev.threatdoc.threat.rule.ThreatRule;

    // The same list as @AutoService makes for the class path; a test compares them.
    provides dev.threatdoc.discover.recognise.Recogniser with
            dev.threatdoc.discover.recognise.ai.Agents,
            dev.threatdoc.discover.recognise.ai.LanguageModels,
            dev.threatdoc.discover.recognise.ai.ToolClients,
            dev.threatdoc.discover.recognise.ai.ToolServers,
            dev.threatdoc.discover.recognise.broker.AmazonQueues,
            dev.threatdoc.discover.recognise.broker.Channels,
            dev.threatdoc.discover.recognise.broker.JmsClients,
            dev.threatdoc.discover.recognise.broker.KafkaClients,
            dev.threatdoc.discover.recognise.broker.LightBrokers,
            dev.threatdoc.discover.recognise.broker.Pulsar,
            dev.threatdoc.discover.recognise.broker.RabbitClients,
            dev.threatdoc.discover.recognise.client.GraphQlClients,
            dev.threatdoc.discover.recognise.client.GrpcClients,
            dev.threatdoc.discover.recognise.client.HttpInterfaces,
            dev.threatdoc.discover.recognise.client.Mail,
            dev.threatdoc.discover.recognise.client.Vendors,
            dev.threatdoc.discover.recognise.control.CheckedInput,
            dev.threatdoc.discover.recognise.control.CodeCredentials,
            dev.threatdoc.discover.recognise.control.CrossOrigin,
            dev.threatdoc.discover.recognise.control.Exposure,
            dev.threatdoc.discover.recognise.control.ForgeryProtection,
            dev.threatdoc.discover.recognise.control.JakartaSecurity,
            dev.threatdoc.discover.recognise.control.Logins,
            dev.threatdoc.discover.recognise.control.MethodSecurity,
            dev.threatdoc.discover.recognise.control.MicronautSecurity,
            dev.threatdoc.discover.recognise.control.OutputEncoding,
            dev.threatdoc.discover.recognise.control.OwnSecrets,
            dev.threatdoc.discover.recognise.control.PasswordEncoders,
            dev.threatdoc.discover.recognise.control.QuarkusSecurity,
            dev.threatdoc.discover.recognise.control.RateLimits,
            dev.threatdoc.discover.recognise.control.RequestRules,
            dev.threatdoc.discover.recognise.control.ResponseHeaders,
            dev.threatdoc.discover.recognise.control.SensitiveLogging,
            dev.threatdoc.discover.recognise.control.Sessions,
            dev.threatdoc.discover.recognise.control.Timeouts,
            dev.threatdoc.discover.recognise.control.Tokens,
            dev.threatdoc.discover.recognise.control.Transport,
            dev.threatdoc.discover.recognise.control.WebDescriptor,
            dev.threatdoc.discover.recognise.data.DataAssets,
            dev.threatdoc.discover.recognise.entry.CloudFunctions,
            dev.threatdoc.discover.recognise.entry.FunctionalRoutes,
            dev.threatdoc.discover.recognise.entry.Functions,
            dev.threatdoc.discover.recognise.entry.GraphQl,
            dev.threatdoc.discover.recognise.entry.GrpcServices,
            dev.threatdoc.discover.recognise.entry.LambdaHandlers,
            dev.threatdoc.discover.recognise.entry.ReactiveRoutes,
            dev.threatdoc.discover.recognise.entry.RepositoryEndpoints,
            dev.threatdoc.discover.recognise.entry.Schedulers,
            dev.threatdoc.discover.recognise.entry.Servlets,
            dev.threatdoc.discover.recognise.entry.Sockets,
            dev.threatdoc.discover.recognise.hazard.HazardousCode,
            dev.threatdoc.discover.recognise.infra.Images,
            dev.threatdoc.discover.recognise.infra.Neighbours,
            dev.threatdoc.discover.recognise.infra.Observers,
            dev.threatdoc.discover.recognise.infra.WebServers,
            dev.threatdoc.discover.recognise.jakarta.RestClients,
            dev.threatdoc.discover.recognise.jakarta.RestResources,
            dev.threatdoc.discover.recognise.spring.ConfigServer,
            dev.threatdoc.discover.recognise.spring.FeignClients,
            dev.threatdoc.discover.recognise.spring.Gateways,
            dev.threatdoc.discover.recognise.spring.HttpClients,
            dev.threatdoc.discover.recognise.spring.Jms,
            dev.threatdoc.discover.recognise.spring.Kafka,
            dev.threatdoc.discover.recognise.spring.Logging,
            dev.threatdoc.discover.recognise.spring.Monitoring,
            dev.threatdoc.discover.recognise.spring.OAuth2,
            dev.threatdoc.discover.recognise.spring.Rabbit,
            dev.threatdoc.discover.recognise.spring.Resilience,
            dev.threatdoc.discover.recognise.spring.ServiceDiscovery,
            dev.threatdoc.discover.recognise.spring.Settings,
            dev.threatdoc.discover.recognise.spring.TokenProviders,
            dev.threatdoc.discover.recognise.spring.Tracing,
            dev.threatdoc.discover.recognise.spring.WebEndpoints,
            dev.threatdoc.discover.recognise.store.Cassandra,
            dev.threatdoc.discover.recognise.store.Couchbase,
            dev.threatdoc.discover.recognise.store.Directories,
            dev.threatdoc.discover.recognise.store.DynamoDb,
            dev.threatdoc.discover.recognise.store.Elasticsearch,
            dev.threatdoc.discover.recognise.store.InfluxDb,
            dev.threatdoc.discover.recognise.store.LocalCaches,
            dev.threatdoc.discover.recognise.store.MongoDb,
            dev.threatdoc.discover.recognise.store.Neo4j,
            dev.threatdoc.discover.recognise.store.ObjectStores,
            dev.threatdoc.discover.recognise.store.OpenSearch,
            dev.threatdoc.discover.recognise.store.Redis,
            dev.threatdoc.discover.recognise.store.RelationalDatabases,
            dev.threatdoc.discover.recognise.store.RemoteCaches,
            dev.threatdoc.discover.recognise.store.Solr,
            dev.threatdoc.discover.recognise.store.VectorStores;

    opens dev.threatdoc.cli to
            info.picocli;
    opens dev.threatdoc.files to
            com.fasterxml.jackson.databind;
}
