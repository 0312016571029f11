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

    exports dev.threatdoc.analysis;
    exports dev.threatdoc.catalog;
    exports dev.threatdoc.code;
    exports dev.threatdoc.condition;
    exports dev.threatdoc.config;
    exports dev.threatdoc.cvss;
    exports dev.threatdoc.deploy;
    exports dev.threatdoc.derive;
    exports dev.threatdoc.diagram;
    exports dev.threatdoc.diff;
    exports dev.threatdoc.exchange;
    exports dev.threatdoc.facts;
    exports dev.threatdoc.json;
    exports dev.threatdoc.layout;
    exports dev.threatdoc.link;
    exports dev.threatdoc.merge;
    exports dev.threatdoc.model;
    exports dev.threatdoc.output;
    exports dev.threatdoc.recognise;
    exports dev.threatdoc.picture;
    exports dev.threatdoc.report;
    exports dev.threatdoc.risk;
    exports dev.threatdoc.rule;
    exports dev.threatdoc.svg;
    exports dev.threatdoc.scan;
    exports dev.threatdoc.source;
    exports dev.threatdoc.text;
    exports dev.threatdoc.vocabulary;
    exports dev.threatdoc.yaml;

    uses dev.threatdoc.recognise.Recogniser;
    uses dev.threatdoc.rule.ThreatRule;

    // The same list as @AutoService makes for the class path; a test compares them.
    provides dev.threatdoc.recognise.Recogniser with
            dev.threatdoc.recognise.ai.Agents,
            dev.threatdoc.recognise.ai.LanguageModels,
            dev.threatdoc.recognise.ai.ToolClients,
            dev.threatdoc.recognise.ai.ToolServers,
            dev.threatdoc.recognise.broker.AmazonQueues,
            dev.threatdoc.recognise.broker.Channels,
            dev.threatdoc.recognise.broker.JmsClients,
            dev.threatdoc.recognise.broker.KafkaClients,
            dev.threatdoc.recognise.broker.LightBrokers,
            dev.threatdoc.recognise.broker.Pulsar,
            dev.threatdoc.recognise.broker.RabbitClients,
            dev.threatdoc.recognise.client.GraphQlClients,
            dev.threatdoc.recognise.client.GrpcClients,
            dev.threatdoc.recognise.client.HttpInterfaces,
            dev.threatdoc.recognise.client.Mail,
            dev.threatdoc.recognise.client.Vendors,
            dev.threatdoc.recognise.control.CheckedInput,
            dev.threatdoc.recognise.control.CodeCredentials,
            dev.threatdoc.recognise.control.CrossOrigin,
            dev.threatdoc.recognise.control.Exposure,
            dev.threatdoc.recognise.control.ForgeryProtection,
            dev.threatdoc.recognise.control.JakartaSecurity,
            dev.threatdoc.recognise.control.Logins,
            dev.threatdoc.recognise.control.MethodSecurity,
            dev.threatdoc.recognise.control.MicronautSecurity,
            dev.threatdoc.recognise.control.OutputEncoding,
            dev.threatdoc.recognise.control.OwnSecrets,
            dev.threatdoc.recognise.control.PasswordEncoders,
            dev.threatdoc.recognise.control.QuarkusSecurity,
            dev.threatdoc.recognise.control.RateLimits,
            dev.threatdoc.recognise.control.RequestRules,
            dev.threatdoc.recognise.control.ResponseHeaders,
            dev.threatdoc.recognise.control.SensitiveLogging,
            dev.threatdoc.recognise.control.Sessions,
            dev.threatdoc.recognise.control.Timeouts,
            dev.threatdoc.recognise.control.Tokens,
            dev.threatdoc.recognise.control.Transport,
            dev.threatdoc.recognise.control.WebDescriptor,
            dev.threatdoc.recognise.data.DataAssets,
            dev.threatdoc.recognise.entry.CloudFunctions,
            dev.threatdoc.recognise.entry.FunctionalRoutes,
            dev.threatdoc.recognise.entry.Functions,
            dev.threatdoc.recognise.entry.GraphQl,
            dev.threatdoc.recognise.entry.GrpcServices,
            dev.threatdoc.recognise.entry.LambdaHandlers,
            dev.threatdoc.recognise.entry.ReactiveRoutes,
            dev.threatdoc.recognise.entry.RepositoryEndpoints,
            dev.threatdoc.recognise.entry.Schedulers,
            dev.threatdoc.recognise.entry.Servlets,
            dev.threatdoc.recognise.entry.Sockets,
            dev.threatdoc.recognise.hazard.HazardousCode,
            dev.threatdoc.recognise.infra.Images,
            dev.threatdoc.recognise.infra.Neighbours,
            dev.threatdoc.recognise.infra.Observers,
            dev.threatdoc.recognise.infra.WebServers,
            dev.threatdoc.recognise.jakarta.RestClients,
            dev.threatdoc.recognise.jakarta.RestResources,
            dev.threatdoc.recognise.spring.ConfigServer,
            dev.threatdoc.recognise.spring.FeignClients,
            dev.threatdoc.recognise.spring.Gateways,
            dev.threatdoc.recognise.spring.HttpClients,
            dev.threatdoc.recognise.spring.Jms,
            dev.threatdoc.recognise.spring.Kafka,
            dev.threatdoc.recognise.spring.Logging,
            dev.threatdoc.recognise.spring.Monitoring,
            dev.threatdoc.recognise.spring.OAuth2,
            dev.threatdoc.recognise.spring.Rabbit,
            dev.threatdoc.recognise.spring.Resilience,
            dev.threatdoc.recognise.spring.ServiceDiscovery,
            dev.threatdoc.recognise.spring.Settings,
            dev.threatdoc.recognise.spring.TokenProviders,
            dev.threatdoc.recognise.spring.Tracing,
            dev.threatdoc.recognise.spring.WebEndpoints,
            dev.threatdoc.recognise.store.Cassandra,
            dev.threatdoc.recognise.store.Couchbase,
            dev.threatdoc.recognise.store.Directories,
            dev.threatdoc.recognise.store.DynamoDb,
            dev.threatdoc.recognise.store.Elasticsearch,
            dev.threatdoc.recognise.store.InfluxDb,
            dev.threatdoc.recognise.store.LocalCaches,
            dev.threatdoc.recognise.store.MongoDb,
            dev.threatdoc.recognise.store.Neo4j,
            dev.threatdoc.recognise.store.ObjectStores,
            dev.threatdoc.recognise.store.OpenSearch,
            dev.threatdoc.recognise.store.Redis,
            dev.threatdoc.recognise.store.RelationalDatabases,
            dev.threatdoc.recognise.store.RemoteCaches,
            dev.threatdoc.recognise.store.Solr,
            dev.threatdoc.recognise.store.VectorStores;

    opens dev.threatdoc.cli to
            info.picocli;
    opens dev.threatdoc.exchange to
            com.fasterxml.jackson.databind;
}
