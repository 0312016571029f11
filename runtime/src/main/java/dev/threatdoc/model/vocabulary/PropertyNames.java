package dev.threatdoc.model.vocabulary;

import dev.threatdoc.model.stability.Stable;

/**
 * The names of all properties and controls, for code.
 *
 * <p>Made of the specifications: {@code mvn -ntp test -Dgolden.update=true} writes it anew.
 */
@Stable
public final class PropertyNames {

    /** The property {@code allowsClientSideScripting}. */
    public static final PropertyName ALLOWS_CLIENT_SIDE_SCRIPTING = PropertyName.of("allowsClientSideScripting");
    /** The property {@code authenticatedWith}. */
    public static final PropertyName AUTHENTICATED_WITH = PropertyName.of("authenticatedWith");
    /** The control {@code authenticatesDestination}. */
    public static final PropertyName AUTHENTICATES_DESTINATION = PropertyName.of("authenticatesDestination");
    /** The control {@code authenticatesSource}. */
    public static final PropertyName AUTHENTICATES_SOURCE = PropertyName.of("authenticatesSource");
    /** The control {@code authenticationScheme}. */
    public static final PropertyName AUTHENTICATION_SCHEME = PropertyName.of("authenticationScheme");
    /** The control {@code authorizesSource}. */
    public static final PropertyName AUTHORIZES_SOURCE = PropertyName.of("authorizesSource");
    /** The property {@code carriedBy}. */
    public static final PropertyName CARRIED_BY = PropertyName.of("carriedBy");
    /** The control {@code checksDestinationRevocation}. */
    public static final PropertyName CHECKS_DESTINATION_REVOCATION = PropertyName.of("checksDestinationRevocation");
    /** The control {@code checksInputBounds}. */
    public static final PropertyName CHECKS_INPUT_BOUNDS = PropertyName.of("checksInputBounds");
    /** The property {@code classification}. */
    public static final PropertyName CLASSIFICATION = PropertyName.of("classification");
    /** The property {@code codeType}. */
    public static final PropertyName CODE_TYPE = PropertyName.of("codeType");
    /** The property {@code credentialsLife}. */
    public static final PropertyName CREDENTIALS_LIFE = PropertyName.of("credentialsLife");
    /** The property {@code data}. */
    public static final PropertyName DATA = PropertyName.of("data");
    /** The property {@code dataType}. */
    public static final PropertyName DATA_TYPE = PropertyName.of("dataType");
    /** The control {@code definesConnectionTimeout}. */
    public static final PropertyName DEFINES_CONNECTION_TIMEOUT = PropertyName.of("definesConnectionTimeout");
    /** The property {@code description}. */
    public static final PropertyName DESCRIPTION = PropertyName.of("description");
    /** The control {@code disablesDTD}. */
    public static final PropertyName DISABLES_DTD = PropertyName.of("disablesDTD");
    /** The control {@code disablesiFrames}. */
    public static final PropertyName DISABLES_IFRAMES = PropertyName.of("disablesiFrames");
    /** The property {@code dstPort}. */
    public static final PropertyName DST_PORT = PropertyName.of("dstPort");
    /** The control {@code encodesHeaders}. */
    public static final PropertyName ENCODES_HEADERS = PropertyName.of("encodesHeaders");
    /** The control {@code encodesOutput}. */
    public static final PropertyName ENCODES_OUTPUT = PropertyName.of("encodesOutput");
    /** The control {@code encryptsCookies}. */
    public static final PropertyName ENCRYPTS_COOKIES = PropertyName.of("encryptsCookies");
    /** The control {@code encryptsSessionData}. */
    public static final PropertyName ENCRYPTS_SESSION_DATA = PropertyName.of("encryptsSessionData");
    /** The property {@code environment}. */
    public static final PropertyName ENVIRONMENT = PropertyName.of("environment");
    /** The property {@code executesCode}. */
    public static final PropertyName EXECUTES_CODE = PropertyName.of("executesCode");
    /** The property {@code format}. */
    public static final PropertyName FORMAT = PropertyName.of("format");
    /** The control {@code handlesCrashes}. */
    public static final PropertyName HANDLES_CRASHES = PropertyName.of("handlesCrashes");
    /** The control {@code handlesInterruptions}. */
    public static final PropertyName HANDLES_INTERRUPTIONS = PropertyName.of("handlesInterruptions");
    /** The property {@code handlesResources}. */
    public static final PropertyName HANDLES_RESOURCES = PropertyName.of("handlesResources");
    /** The control {@code handlesResourceConsumption}. */
    public static final PropertyName HANDLES_RESOURCE_CONSUMPTION = PropertyName.of("handlesResourceConsumption");
    /** The control {@code hasAccessControl}. */
    public static final PropertyName HAS_ACCESS_CONTROL = PropertyName.of("hasAccessControl");
    /** The property {@code hasAccessToSensitiveSystems}. */
    public static final PropertyName HAS_ACCESS_TO_SENSITIVE_SYSTEMS = PropertyName.of("hasAccessToSensitiveSystems");
    /** The property {@code hasAgentCapabilities}. */
    public static final PropertyName HAS_AGENT_CAPABILITIES = PropertyName.of("hasAgentCapabilities");
    /** The property {@code hasContentFiltering}. */
    public static final PropertyName HAS_CONTENT_FILTERING = PropertyName.of("hasContentFiltering");
    /** The property {@code hasFineTuning}. */
    public static final PropertyName HAS_FINE_TUNING = PropertyName.of("hasFineTuning");
    /** The property {@code hasPhysicalAccess}. */
    public static final PropertyName HAS_PHYSICAL_ACCESS = PropertyName.of("hasPhysicalAccess");
    /** The property {@code hasRAG}. */
    public static final PropertyName HAS_RAG = PropertyName.of("hasRAG");
    /** The property {@code hasSystemPrompt}. */
    public static final PropertyName HAS_SYSTEM_PROMPT = PropertyName.of("hasSystemPrompt");
    /** The property {@code hasWriteAccess}. */
    public static final PropertyName HAS_WRITE_ACCESS = PropertyName.of("hasWriteAccess");
    /** The property {@code implementsAPI}. */
    public static final PropertyName IMPLEMENTS_API = PropertyName.of("implementsAPI");
    /** The control {@code implementsAuthenticationScheme}. */
    public static final PropertyName IMPLEMENTS_AUTHENTICATION_SCHEME =
            PropertyName.of("implementsAuthenticationScheme");
    /** The property {@code implementsCommunicationProtocol}. */
    public static final PropertyName IMPLEMENTS_COMMUNICATION_PROTOCOL =
            PropertyName.of("implementsCommunicationProtocol");
    /** The control {@code implementsCSRFToken}. */
    public static final PropertyName IMPLEMENTS_CSRF_TOKEN = PropertyName.of("implementsCSRFToken");
    /** The control {@code implementsNonce}. */
    public static final PropertyName IMPLEMENTS_NONCE = PropertyName.of("implementsNonce");
    /** The control {@code implementsPOLP}. */
    public static final PropertyName IMPLEMENTS_POLP = PropertyName.of("implementsPOLP");
    /** The control {@code implementsServerSideValidation}. */
    public static final PropertyName IMPLEMENTS_SERVER_SIDE_VALIDATION =
            PropertyName.of("implementsServerSideValidation");
    /** The control {@code implementsStrictHTTPValidation}. */
    public static final PropertyName IMPLEMENTS_STRICT_HTTP_VALIDATION =
            PropertyName.of("implementsStrictHTTPValidation");
    /** The property {@code inputs}. */
    public static final PropertyName INPUTS = PropertyName.of("inputs");
    /** The control {@code invokesScriptFilters}. */
    public static final PropertyName INVOKES_SCRIPT_FILTERS = PropertyName.of("invokesScriptFilters");
    /** The property {@code inBoundary}. */
    public static final PropertyName IN_BOUNDARY = PropertyName.of("inBoundary");
    /** The property {@code inScope}. */
    public static final PropertyName IN_SCOPE = PropertyName.of("inScope");
    /** The property {@code isAdmin}. */
    public static final PropertyName IS_ADMIN = PropertyName.of("isAdmin");
    /** The property {@code isCredentials}. */
    public static final PropertyName IS_CREDENTIALS = PropertyName.of("isCredentials");
    /** The property {@code isDestEncryptedAtRest}. */
    public static final PropertyName IS_DEST_ENCRYPTED_AT_REST = PropertyName.of("isDestEncryptedAtRest");
    /** The control {@code isEncrypted}. */
    public static final PropertyName IS_ENCRYPTED = PropertyName.of("isEncrypted");
    /** The control {@code isEncryptedAtRest}. */
    public static final PropertyName IS_ENCRYPTED_AT_REST = PropertyName.of("isEncryptedAtRest");
    /** The control {@code isHardened}. */
    public static final PropertyName IS_HARDENED = PropertyName.of("isHardened");
    /** The property {@code isMetered}. */
    public static final PropertyName IS_METERED = PropertyName.of("isMetered");
    /** The property {@code isPII}. */
    public static final PropertyName IS_PII = PropertyName.of("isPII");
    /** The control {@code isResilient}. */
    public static final PropertyName IS_RESILIENT = PropertyName.of("isResilient");
    /** The property {@code isResponse}. */
    public static final PropertyName IS_RESPONSE = PropertyName.of("isResponse");
    /** The property {@code isSelfHosted}. */
    public static final PropertyName IS_SELF_HOSTED = PropertyName.of("isSelfHosted");
    /** The property {@code isShared}. */
    public static final PropertyName IS_SHARED = PropertyName.of("isShared");
    /** The property {@code isSourceEncryptedAtRest}. */
    public static final PropertyName IS_SOURCE_ENCRYPTED_AT_REST = PropertyName.of("isSourceEncryptedAtRest");
    /** The property {@code isSQL}. */
    public static final PropertyName IS_SQL = PropertyName.of("isSQL");
    /** The property {@code isStored}. */
    public static final PropertyName IS_STORED = PropertyName.of("isStored");
    /** The property {@code isThirdParty}. */
    public static final PropertyName IS_THIRD_PARTY = PropertyName.of("isThirdParty");
    /** The property {@code levels}. */
    public static final PropertyName LEVELS = PropertyName.of("levels");
    /** The property {@code limitsConsumption}. */
    public static final PropertyName LIMITS_CONSUMPTION = PropertyName.of("limitsConsumption");
    /** The property {@code limitsToolPermissions}. */
    public static final PropertyName LIMITS_TOOL_PERMISSIONS = PropertyName.of("limitsToolPermissions");
    /** The property {@code maxClassification}. */
    public static final PropertyName MAX_CLASSIFICATION = PropertyName.of("maxClassification");
    /** The property {@code minTLSVersion}. */
    public static final PropertyName MIN_TLS_VERSION = PropertyName.of("minTLSVersion");
    /** The property {@code name}. */
    public static final PropertyName NAME = PropertyName.of("name");
    /** The property {@code note}. */
    public static final PropertyName NOTE = PropertyName.of("note");
    /** The property {@code onAWS}. */
    public static final PropertyName ON_AWS = PropertyName.of("onAWS");
    /** The property {@code onRDS}. */
    public static final PropertyName ON_RDS = PropertyName.of("onRDS");
    /** The property {@code order}. */
    public static final PropertyName ORDER = PropertyName.of("order");
    /** The property {@code OS}. */
    public static final PropertyName OS = PropertyName.of("OS");
    /** The property {@code outputs}. */
    public static final PropertyName OUTPUTS = PropertyName.of("outputs");
    /** The property {@code parents}. */
    public static final PropertyName PARENTS = PropertyName.of("parents");
    /** The property {@code port}. */
    public static final PropertyName PORT = PropertyName.of("port");
    /** The property {@code processedBy}. */
    public static final PropertyName PROCESSED_BY = PropertyName.of("processedBy");
    /** The property {@code processesPersonalData}. */
    public static final PropertyName PROCESSES_PERSONAL_DATA = PropertyName.of("processesPersonalData");
    /** The property {@code processesUntrustedInput}. */
    public static final PropertyName PROCESSES_UNTRUSTED_INPUT = PropertyName.of("processesUntrustedInput");
    /** The property {@code protocol}. */
    public static final PropertyName PROTOCOL = PropertyName.of("protocol");
    /** The control {@code providesConfidentiality}. */
    public static final PropertyName PROVIDES_CONFIDENTIALITY = PropertyName.of("providesConfidentiality");
    /** The control {@code providesIntegrity}. */
    public static final PropertyName PROVIDES_INTEGRITY = PropertyName.of("providesIntegrity");
    /** The property {@code response}. */
    public static final PropertyName RESPONSE = PropertyName.of("response");
    /** The property {@code responseTo}. */
    public static final PropertyName RESPONSE_TO = PropertyName.of("responseTo");
    /** The property {@code retainsUserData}. */
    public static final PropertyName RETAINS_USER_DATA = PropertyName.of("retainsUserData");
    /** The control {@code sanitizesInput}. */
    public static final PropertyName SANITIZES_INPUT = PropertyName.of("sanitizesInput");
    /** The property {@code sink}. */
    public static final PropertyName SINK = PropertyName.of("sink");
    /** The property {@code source}. */
    public static final PropertyName SOURCE = PropertyName.of("source");
    /** The property {@code sourceFiles}. */
    public static final PropertyName SOURCE_FILES = PropertyName.of("sourceFiles");
    /** The property {@code srcPort}. */
    public static final PropertyName SRC_PORT = PropertyName.of("srcPort");
    /** The property {@code storesLogData}. */
    public static final PropertyName STORES_LOG_DATA = PropertyName.of("storesLogData");
    /** The property {@code storesPII}. */
    public static final PropertyName STORES_PII = PropertyName.of("storesPII");
    /** The property {@code storesSensitiveData}. */
    public static final PropertyName STORES_SENSITIVE_DATA = PropertyName.of("storesSensitiveData");
    /** The property {@code tlsVersion}. */
    public static final PropertyName TLS_VERSION = PropertyName.of("tlsVersion");
    /** The property and the control {@code tracksExecutionFlow}. */
    public static final PropertyName TRACKS_EXECUTION_FLOW = PropertyName.of("tracksExecutionFlow");
    /** The property {@code type}. */
    public static final PropertyName TYPE = PropertyName.of("type");
    /** The property {@code usesCache}. */
    public static final PropertyName USES_CACHE = PropertyName.of("usesCache");
    /** The control {@code usesCodeSigning}. */
    public static final PropertyName USES_CODE_SIGNING = PropertyName.of("usesCodeSigning");
    /** The control {@code usesEncryptionAlgorithm}. */
    public static final PropertyName USES_ENCRYPTION_ALGORITHM = PropertyName.of("usesEncryptionAlgorithm");
    /** The property {@code usesEnvironmentVariables}. */
    public static final PropertyName USES_ENVIRONMENT_VARIABLES = PropertyName.of("usesEnvironmentVariables");
    /** The property {@code usesExternalTools}. */
    public static final PropertyName USES_EXTERNAL_TOOLS = PropertyName.of("usesExternalTools");
    /** The property {@code usesMcpServers}. */
    public static final PropertyName USES_MCP_SERVERS = PropertyName.of("usesMcpServers");
    /** The control {@code usesMFA}. */
    public static final PropertyName USES_MFA = PropertyName.of("usesMFA");
    /** The control {@code usesParameterizedInput}. */
    public static final PropertyName USES_PARAMETERIZED_INPUT = PropertyName.of("usesParameterizedInput");
    /** The control {@code usesSecureFunctions}. */
    public static final PropertyName USES_SECURE_FUNCTIONS = PropertyName.of("usesSecureFunctions");
    /** The property {@code usesSessionTokens}. */
    public static final PropertyName USES_SESSION_TOKENS = PropertyName.of("usesSessionTokens");
    /** The control {@code usesStrongSessionIdentifiers}. */
    public static final PropertyName USES_STRONG_SESSION_IDENTIFIERS = PropertyName.of("usesStrongSessionIdentifiers");
    /** The property and the control {@code usesVPN}. */
    public static final PropertyName USES_VPN = PropertyName.of("usesVPN");
    /** The property {@code usesXMLParser}. */
    public static final PropertyName USES_XML_PARSER = PropertyName.of("usesXMLParser");
    /** The control {@code validatesContentType}. */
    public static final PropertyName VALIDATES_CONTENT_TYPE = PropertyName.of("validatesContentType");
    /** The control {@code validatesHeaders}. */
    public static final PropertyName VALIDATES_HEADERS = PropertyName.of("validatesHeaders");
    /** The control {@code validatesInput}. */
    public static final PropertyName VALIDATES_INPUT = PropertyName.of("validatesInput");
    /** The property {@code validatesToolLaunchConfig}. */
    public static final PropertyName VALIDATES_TOOL_LAUNCH_CONFIG = PropertyName.of("validatesToolLaunchConfig");
    /** The property {@code verifiesToolDescriptions}. */
    public static final PropertyName VERIFIES_TOOL_DESCRIPTIONS = PropertyName.of("verifiesToolDescriptions");
    /** The control {@code verifySessionIdentifiers}. */
    public static final PropertyName VERIFY_SESSION_IDENTIFIERS = PropertyName.of("verifySessionIdentifiers");
    /** The property {@code weaknesses}. */
    public static final PropertyName WEAKNESSES = PropertyName.of("weaknesses");

    private PropertyNames() {}
}
