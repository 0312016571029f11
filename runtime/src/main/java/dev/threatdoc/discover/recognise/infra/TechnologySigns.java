package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.model.vocabulary.Technology;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** By what code and dependencies show that they use a technology, which every threat that needs one rests on. */
final class TechnologySigns {

    private static final List<String> WEB = List.of(
            "org.springframework.web.",
            "org.springframework.graphql.",
            "jakarta.ws.rs.",
            "javax.ws.rs.",
            "jakarta.servlet.",
            "javax.servlet.",
            "io.micronaut.http.",
            "io.vertx.",
            "io.javalin.",
            "io.helidon.",
            "io.undertow.",
            "com.sun.net.httpserver.",
            "spark.",
            "ratpack.",
            "com.linecorp.armeria.",
            "play.mvc.",
            "org.apache.camel.");

    /** What code mentions that uses a technology: qualified names or what they start with. */
    private static final Map<Technology, List<String>> MENTIONS = allMentions();

    /** Parts of the names of dependencies that bring it. */
    private static final Map<Technology, List<String>> DEPENDENCIES = allDependencies();

    private static Map<Technology, List<String>> allMentions() {
        Map<Technology, List<String>> all = new EnumMap<>(Technology.class);
        all.put(
                Technology.COMMANDS,
                List.of(
                        "java.lang.ProcessBuilder",
                        "java.lang.Runtime",
                        "ProcessBuilder",
                        "org.apache.commons.exec.",
                        "org.zeroturnaround."));
        all.put(
                Technology.COOKIES,
                List.of(
                        "jakarta.servlet.http.",
                        "javax.servlet.http.",
                        "org.springframework.http.ResponseCookie",
                        "org.springframework.web.bind.annotation.CookieValue",
                        "org.springframework.web.bind.annotation.Session",
                        "org.springframework.session.",
                        "org.springframework.web.context.annotation.SessionScope",
                        "org.springframework.security.config.",
                        "org.springframework.ui.",
                        "jakarta.ws.rs.CookieParam",
                        "jakarta.ws.rs.core.NewCookie",
                        "javax.ws.rs.CookieParam",
                        "javax.ws.rs.core.NewCookie",
                        "io.micronaut.http.cookie.",
                        "io.micronaut.session.",
                        "jakarta.enterprise.context.SessionScoped",
                        "javax.enterprise.context.SessionScoped",
                        "io.vertx.ext.web.",
                        "io.javalin.",
                        "org.apache.shiro.",
                        "jakarta.faces.",
                        "javax.faces.",
                        "com.vaadin.",
                        "org.apache.wicket.",
                        "play.mvc."));
        all.put(
                Technology.DYNAMIC_CODE,
                List.of(
                        "javax.script.",
                        "groovy.",
                        "org.codehaus.groovy.",
                        "org.mvel2.",
                        "ognl.",
                        "bsh.",
                        "org.springframework.expression.",
                        "jakarta.el.",
                        "javax.el.",
                        "org.apache.commons.jexl",
                        "java.lang.ClassLoader",
                        "java.net.URLClassLoader",
                        "javax.tools.",
                        "freemarker.",
                        "org.apache.velocity.",
                        "org.mozilla.javascript.",
                        "org.graalvm.polyglot.",
                        "com.github.jknack.handlebars.",
                        "org.thymeleaf.TemplateEngine",
                        "java.lang.Class"));
        all.put(
                Technology.FILES,
                List.of(
                        "java.io.File",
                        "java.nio.file.",
                        "java.io.RandomAccessFile",
                        "org.springframework.core.io.",
                        "org.springframework.web.multipart.",
                        "jakarta.servlet.http.Part",
                        "javax.servlet.http.Part",
                        "org.apache.commons.io.",
                        "org.apache.commons.fileupload",
                        "cn.hutool.core.io.",
                        "java.util.zip.",
                        "org.jboss.resteasy.",
                        "io.micronaut.http.multipart."));
        all.put(
                Technology.HTML,
                List.of(
                        "org.springframework.ui.",
                        "org.springframework.web.servlet.ModelAndView",
                        "org.springframework.stereotype.Controller",
                        "org.thymeleaf.",
                        "freemarker.",
                        "org.apache.velocity.",
                        "jakarta.faces.",
                        "javax.faces.",
                        "com.vaadin.",
                        "org.apache.wicket.",
                        "org.apache.struts",
                        "io.quarkus.qute.",
                        "jakarta.servlet.http.",
                        "javax.servlet.http.",
                        "jakarta.servlet.jsp.",
                        "javax.servlet.jsp.",
                        "play.twirl.",
                        "io.micronaut.views.",
                        "jakarta.mvc.",
                        "gg.jte.",
                        "com.github.mustachejava.",
                        "org.springframework.web.servlet.View",
                        "j2html."));
        all.put(Technology.HTTP, WEB);
        all.put(
                Technology.JSON,
                List.of(
                        "com.fasterxml.jackson.",
                        "tools.jackson.",
                        "com.google.gson.",
                        "jakarta.json.",
                        "javax.json.",
                        "org.json.",
                        "com.alibaba.fastjson",
                        "org.springframework.web.bind.annotation.",
                        "jakarta.ws.rs.",
                        "javax.ws.rs.",
                        "io.micronaut.http.",
                        "io.vertx.core.json.",
                        "cn.hutool.json.",
                        "io.javalin."));
        all.put(
                Technology.LDAP,
                List.of(
                        "javax.naming.directory.",
                        "javax.naming.ldap.",
                        "org.springframework.ldap.",
                        "org.springframework.security.ldap.",
                        "com.unboundid.",
                        "org.apache.directory.",
                        "org.ldaptive."));
        all.put(
                Technology.MAIL,
                List.of(
                        "jakarta.mail.",
                        "javax.mail.",
                        "org.springframework.mail.",
                        "org.apache.commons.mail.",
                        "io.quarkus.mailer.",
                        "org.simplejavamail.",
                        "com.sun.mail."));
        all.put(Technology.NATIVE_CODE, List.of("com.sun.jna.", "java.lang.foreign.", "jnr.", "org.bytedeco."));
        all.put(Technology.PHP, List.of("com.caucho.quercus."));
        all.put(
                Technology.SESSIONS,
                List.of(
                        "jakarta.servlet.http.HttpSession",
                        "javax.servlet.http.HttpSession",
                        "org.springframework.session.",
                        "org.springframework.web.bind.annotation.Session",
                        "org.springframework.web.context.annotation.SessionScope",
                        "org.springframework.security.config.",
                        "jakarta.enterprise.context.SessionScoped",
                        "javax.enterprise.context.SessionScoped",
                        "jakarta.faces.",
                        "javax.faces.",
                        "com.vaadin.",
                        "org.apache.wicket.",
                        "org.apache.shiro.",
                        "io.vertx.ext.web.sstore.",
                        "io.micronaut.session.",
                        "jakarta.servlet.http.",
                        "javax.servlet.http.",
                        "cn.dev33.satoken.",
                        "play.mvc."));
        all.put(
                Technology.SOAP,
                List.of(
                        "jakarta.xml.ws.",
                        "javax.xml.ws.",
                        "jakarta.jws.",
                        "javax.jws.",
                        "org.springframework.ws.",
                        "org.apache.cxf.",
                        "org.apache.axis",
                        "jakarta.xml.soap.",
                        "javax.xml.soap."));
        all.put(
                Technology.SQL,
                List.of(
                        "java.sql.",
                        "javax.sql.",
                        "jakarta.persistence.",
                        "javax.persistence.",
                        "org.hibernate.",
                        "org.springframework.jdbc.",
                        "org.springframework.data.jpa.",
                        "org.springframework.data.jdbc.",
                        "org.springframework.data.r2dbc.",
                        "io.r2dbc.",
                        "org.apache.ibatis.",
                        "com.baomidou.mybatisplus.",
                        "com.mybatisflex.",
                        "org.jooq.",
                        "org.jdbi.",
                        "io.ebean.",
                        "io.quarkus.hibernate.",
                        "io.micronaut.data.",
                        "io.vertx.sqlclient.",
                        "com.querydsl.",
                        "groovy.sql."));
        all.put(Technology.WINDOWS_REGISTRY, List.of("com.sun.jna.platform.win32.", "java.util.prefs."));
        all.put(
                Technology.XML,
                List.of(
                        "javax.xml.",
                        "jakarta.xml.",
                        "org.w3c.dom.",
                        "org.xml.sax.",
                        "org.jdom",
                        "org.dom4j.",
                        "nu.xom.",
                        "com.thoughtworks.xstream.",
                        "com.fasterxml.jackson.dataformat.xml.",
                        "org.springframework.oxm.",
                        "org.apache.xmlbeans.",
                        "org.apache.poi.",
                        "java.beans.XMLDecoder",
                        "org.springframework.ws."));
        return all;
    }

    private static Map<Technology, List<String>> allDependencies() {
        Map<Technology, List<String>> all = new EnumMap<>(Technology.class);
        all.put(
                Technology.HTML,
                List.of(
                        "thymeleaf",
                        "freemarker",
                        "mustache",
                        "jsp",
                        "jstl",
                        "jasper",
                        "vaadin",
                        "wicket",
                        "faces",
                        "qute",
                        "velocity",
                        "groovy-templates",
                        "pebble",
                        "jte",
                        "-views"));
        all.put(
                Technology.COOKIES,
                List.of(
                        "spring-session",
                        "spring-boot-starter-security",
                        "spring-security",
                        "shiro",
                        "vaadin",
                        "oauth2-client"));
        all.put(
                Technology.SESSIONS,
                List.of("spring-session", "shiro", "vaadin", "oauth2-client", "spring-boot-starter-security"));
        all.put(Technology.LDAP, List.of("ldap"));
        all.put(Technology.MAIL, List.of("mail"));
        all.put(Technology.SOAP, List.of("web-services", "spring-ws", "cxf", "jaxws", "axis"));
        all.put(Technology.XML, List.of("dataformat-xml", "jaxb", "xstream", "dom4j", "jdom", "poi-ooxml"));
        all.put(Technology.NATIVE_CODE, List.of("jna", "jnr-", "javacpp", "onnxruntime", "netty-tcnative"));
        all.put(Technology.PHP, List.of("quercus"));
        all.put(Technology.DYNAMIC_CODE, List.of("groovy", "mvel", "jexl", "graaljs", "rhino"));
        return all;
    }

    private TechnologySigns() {}

    /** What code mentions that uses a technology: qualified names or what they start with. */
    static List<String> mentions(Technology technology) {
        return MENTIONS.getOrDefault(technology, List.of());
    }

    /** Parts of the names of dependencies that bring it. */
    static List<String> dependencies(Technology technology) {
        return DEPENDENCIES.getOrDefault(technology, List.of());
    }
}
