package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.read.code.Expression;
import java.util.Set;

/** Calls and objects by which a program reads something else: what a file says is not what somebody called it. */
final class Elsewhere {

    private static final Set<String> CALLS = Set.of(
            "openConnection",
            "openStream",
            "getContent",
            "getResource",
            "getResourceAsStream",
            "newInputStream",
            "newBufferedReader",
            "start",
            "exec",
            "execute",
            "exchange",
            "retrieve",
            "send",
            "sendAsync",
            "connect",
            "getConnection",
            "getForObject",
            "getForEntity",
            "postForObject",
            "postForEntity",
            "executeQuery",
            "executeUpdate",
            "prepareStatement",
            "prepareCall",
            "createQuery",
            "createNativeQuery",
            "query",
            "queryForObject",
            "queryForList",
            "queryForMap",
            "lookup",
            "search",
            "eval",
            "evaluate",
            "forName",
            "readObject",
            "readUnshared",
            "getInstance",
            "exists");
    private static final Set<String> TYPES = Set.of(
            "java.nio.file.Files",
            "org.apache.commons.io.FileUtils",
            "javax.imageio.ImageIO",
            "cn.hutool.http.HttpUtil",
            "cn.hutool.core.io.FileUtil",
            "org.apache.http.client.fluent.Request",
            "java.lang.System");
    private static final Set<String> CREATED = Set.of(
            "FileInputStream",
            "FileReader",
            "RandomAccessFile",
            "ZipFile",
            "JarFile",
            "Socket",
            "ProcessBuilder",
            "FileSystemResource",
            "ClassPathResource",
            "UrlResource");

    private Elsewhere() {}

    /** Whether what a call returns comes from what its arguments name. */
    static boolean isRead(Expression.Call call) {
        return CALLS.contains(call.name())
                || (call.receiver().orElse(null) instanceof Expression.Type on
                        && on.type().isAny(TYPES));
    }

    /** Whether an object holds what its arguments name. */
    static boolean isRead(Expression.New created) {
        return CREATED.contains(created.type().simpleName());
    }
}
