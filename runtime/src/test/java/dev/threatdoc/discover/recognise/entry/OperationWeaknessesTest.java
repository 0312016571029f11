package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is weak about operations, at the handler that shows it. */
final class OperationWeaknessesTest {

    private static final String TYPES = """
            package demo;
            /* all */ import jakarta.persistence.*;
            import java.util.List;
            @Entity class Account { @Id Long id; String username; String password; @ElementCollection List<String> roles; }
            @Entity class Tag { @Id Long id; String name; }
            @Entity class Invoice { @Id Long id; Account customer; }
            class Profile { String city; }
            class RoleForm { Long id; String name; List<String> permissions; }
            @Entity class Member { @Id Long id; String name; boolean enabled; }
            @Entity class Device { @Id Long id; String name; boolean enabled; }
            @Entity class Menu { @Id Long id; @com.baomidou.mybatisplus.annotation.TableField(exist = false) Long roleId;
                @Column(insertable = false, updatable = false) String role; }
            class Signup { String name; boolean admin; }
            class OrderRequest { String item; java.math.BigDecimal price; }
            class Product { String name; java.math.BigDecimal price; }
            interface Accounts extends org.springframework.data.jpa.repository.JpaRepository<Account, Long> {}
            interface Invoices extends org.springframework.data.jpa.repository.JpaRepository<Invoice, Long> {}
            interface Tags extends org.springframework.data.jpa.repository.JpaRepository<Tag, Long> {}
            """;

    private static List<String> seen(String rule, String members) {
        return Modules.java(TYPES)
                .andJava("""
                        package demo;
                        import org.springframework.security.config.annotation.web.builders.HttpSecurity;
                        class Security { Object chain(HttpSecurity http) throws Exception {
                            return http.authorizeHttpRequests(a -> a.requestMatchers("/rule/**")""" + "." + rule + ".anyRequest().authenticated()).build(); } }")
                .andJava("""
                        package demo;
                        /* all */ import org.springframework.web.bind.annotation.*;
                        @RestController class Api { Accounts accounts; Invoices invoices; Tags tags; Log log;
                        @GetMapping("/private") String other() { return ""; }
                        """ + members + "\n}")
                .andDependencies("org.springframework.boot:spring-boot-starter-security")
                .weaknessesSeenBy(new Endpoints());
    }

    @Test
    void seesChangesThatARuleOpens() {
        assertThat(seen("permitAll()", "@DeleteMapping(\"/rule/orders/{id}\") void delete(@PathVariable long id) {}"))
                .containsExactly("open-operation src/main/java/File2.java:5 anybody may call DELETE /rule/orders/{id}"
                        + " | requestMatchers(\"/rule/**\").permitAll() | DELETE /rule/orders/{id}");
        assertThat(seen("permitAll()", "@PostMapping(\"/rule/authors\") void add(@RequestBody String s) {}"))
                .hasSize(1);
        assertThat(seen("permitAll()", "@PostMapping(\"/rule/shopping\") void buy(@RequestBody String s) {}"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@GetMapping(\"/rule/orders\") String all() { return \"\"; }",
                "@PostMapping(\"/rule/login\") String login(@RequestBody String s) { return \"\"; }",
                "@PostMapping(\"/rule/users/register\") void add(@RequestBody String s) {}",
                "@PostMapping(\"/rule/auth/refresh\") void again(@RequestBody String s) {}",
                "@PostMapping(\"/rule/orders/search\") String find(@RequestBody String s) { return \"\"; }",
                "@PostMapping(\"/rule/webhook\") void hook(@RequestBody String s, @RequestHeader(\"Stripe-Signature\") String signature) {}",
                "@PostMapping(\"/rule/orders\") void add(@RequestBody String s, java.security.Principal principal) {}",
                "@DeleteMapping(\"/closed\") void delete() {}"
            })
    void isSilentOnWhatIsThereForStrangers(String member) {
        assertThat(seen("permitAll()", member)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@PostMapping(\"/rule/quotes\") Object some(@RequestBody String s) { return accounts.findAll(); }",
                "@PostMapping(\"/rule/quotes\") Object some(@RequestBody String s) { return all(s); }"
                        + " static org.slf4j.Logger LOG; private Object all(String s) { LOG.info(s); java.util.List<Object> found = new java.util.ArrayList<>();"
                        + " for (String part : s.split(\",\")) { found.add(accounts.getByName(part)); } return found; }",
                "@PostMapping(\"/rule/quotes\") Object some(@RequestBody String s) { Page page = new Page(); page.setSize(3);"
                        + " return accounts.queryBy(page); }",
                "@PutMapping(\"/rule/quotes\") Object some(@RequestBody String s) { return prices.worked(s); }"
                        + " Prices prices; static class Prices { Accounts all; Object worked(String s) { return all.findByName(s); } }"
            })
    void isSilentOnWhatOnlyReads(String members) {
        assertThat(seen("permitAll()", members)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@PostMapping(\"/rule/quotes\") Object some(@RequestBody String s) { accounts.findAll(); return accounts.save(s); }",
                "@PostMapping(\"/rule/quotes\") Object some(@RequestBody String s) { return accounts.process(s); }",
                "@PostMapping(\"/rule/quotes\") Object some(@RequestBody String s) { return prices.getOrMake(s); }"
                        + " Prices prices; static class Prices { Accounts all; Object getOrMake(String s) { return all.save(s); } }",
                "@PutMapping(\"/rule/quotes\") void some(@RequestBody String s) { var one = accounts.findByName(s); one.setName(s); }",
                "@PostMapping(\"/rule/quotes\") void some(@RequestBody String s) { counter++; }"
            })
    void seesWhatReadsAndChanges(String members) {
        assertThat(seen("permitAll()", members)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@GetMapping(\"/rule/orders/delete/{id}\") void delete(@PathVariable long id) { accounts.deleteById(id); }",
                "@RequestMapping(\"/rule/saveOrder\") void any(String s) { accounts.save(s); }",
                "@RequestMapping(\"/rule/jobs\") void pause(String s) { accounts.pause(s); }",
            })
    void seesChangesByOtherMethods(String members) {
        assertThat(seen("permitAll()", members)).singleElement().asString().startsWith("open-operation ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@GetMapping(\"/rule/orders/delete/{id}\") String delete(@PathVariable long id) { accounts.findById(id); return \"confirm\"; }",
                "@GetMapping(\"/rule/orders/add\") String add(Model model) { model.addAttribute(\"order\", accounts.findAll()); return \"form\"; }",
                "@GetMapping(\"/rule/orders\") String show() { accounts.saveCount(); return \"\"; }",
                "@GetMapping(\"/rule/unsubscribe\") void remove(String token) { accounts.deleteByToken(token); }",
                "@RequestMapping(\"/rule/orders\") String all() { return \"\"; }",
            })
    void isSilentOnPagesAndCounters(String members) {
        assertThat(seen("permitAll()", members)).isEmpty();
    }

    @Test
    void saysOnceThatAProgramHasNoProtectionAtAll() {
        assertThat(Modules.java("""
                /* all */ import org.springframework.web.bind.annotation.*;
                @RestController class Api {
                    @PostMapping("/orders") void add(@RequestBody String s) {}
                    @DeleteMapping("/orders/{id}") void delete() {}
                    @GetMapping("/orders") String all() { return ""; }
                }
                """)
                        .andDependencies("org.springframework.boot:spring-boot-starter-web")
                        .weaknessesSeenBy(new Endpoints()))
                .containsExactly(
                        "open-operation src/main/java/File0.java:3 anybody may call POST /orders and 1 more that"
                                + " change something | POST /orders");
    }

    @Test
    void asksOfObjectsThatMappersAndInheritedServicesFetch() {
        String notes = """
                package demo;
                interface Notes { Note selectByPrimaryKey(long id); }
                class Note { long id; long userId; }
                class Word { long id; String text; }
                class Base<M, T> {}
                """;
        assertThat(seenIn(notes + "class NoteService extends Base<Notes, Note> { Notes notes;"
                        + " Object one(long id) { return notes.selectByPrimaryKey(id); } }"))
                .singleElement()
                .asString()
                .startsWith("object-by-request-id ");
        assertThat(seenIn(notes + "class NoteService extends Base<Notes, Note> {"
                        + " Object one(long id) { return this.getById(id); } }"))
                .hasSize(1);
        // Whose they are is asked with the caller's own id.
        assertThat(Modules.java(notes)
                        .andJava("""
                                package demo;
                                /* all */ import org.springframework.web.bind.annotation.*;
                                @RestController class Api { Notes notes;
                                    @GetMapping("/mine") Object mine(@LoginUser Long userId) { return notes.selectByPrimaryKey(userId); } }
                                @interface LoginUser {}
                                """)
                        .andDependencies("org.springframework.boot:spring-boot-starter-web")
                        .weaknessesSeenBy(new Endpoints()))
                .isEmpty();
        assertThat(seenIn(notes + "class NoteService extends Base<Notes, Word> {"
                        + " Object one(long id) { return getById(id); } }"))
                .isEmpty();
    }

    private static List<String> seenIn(String service) {
        return Modules.java(service)
                .andJava("""
                        package demo;
                        /* all */ import org.springframework.web.bind.annotation.*;
                        @AuthCheck @RestController class Api { NoteService service;
                            @GetMapping("/notes/{id}") Object one(@PathVariable long id) { return service.one(id); } }
                        @interface AuthCheck {}
                        """)
                .andDependencies("org.springframework.boot:spring-boot-starter-web")
                .weaknessesSeenBy(new Endpoints());
    }

    @Test
    void isSilentWhereAServiceLooksAtWhoCalls() {
        String api = """
                package demo;
                /* all */ import org.springframework.web.bind.annotation.*;
                @RestController class Api { Apps apps;
                    @PostMapping("/orders") void add(@RequestBody String s) { apps.deploy(s); } }
                interface Apps { void deploy(String s); }
                """;
        assertThat(Modules.java(
                                api
                                        + "class Own implements Apps { public void deploy(String s) { users.getLoginUser(); } }")
                        .andDependencies("org.springframework.boot:spring-boot-starter-web")
                        .weaknessesSeenBy(new Endpoints()))
                .isEmpty();
        assertThat(Modules.java(api + "class Own implements Apps { public void deploy(String s) { files.write(s); } }")
                        .andDependencies("org.springframework.boot:spring-boot-starter-web")
                        .weaknessesSeenBy(new Endpoints()))
                .hasSize(1);
    }

    @Test
    void seesTokensThatAFilterTakesOutOfAnAddress() {
        String filter = """
                class AuthFilter implements jakarta.servlet.Filter { static final String NAME = "X-Auth-Token";
                    void doFilter(jakarta.servlet.http.HttpServletRequest r) { check(r.getParameter(NAME)); } }
                /* all */ @org.springframework.web.bind.annotation.RestController class Api {
                    @org.springframework.web.bind.annotation.GetMapping("/a") String a() { return ""; } }
                """;
        assertThat(Modules.java(filter).weaknessesSeenBy(new Endpoints()))
                .containsExactly("credential-in-url src/main/java/File0.java:2 \"X-Auth-Token\" travels in the address"
                        + " | r.getParameter(NAME)");
        assertThat(Modules.java(filter.replace("getParameter", "getHeader")).weaknessesSeenBy(new Endpoints()))
                .isEmpty();
    }

    @Test
    void seesTheOperationThatWasForgotten() {
        String code = """
                /* all */ import jakarta.ws.rs.*;
                /* all */ import jakarta.annotation.security.*;
                @Path("/a") public class A {
                    @POST @RolesAllowed("admin") public void add() {}
                    @PUT @RolesAllowed("admin") public void change() {}
                    @DELETE public void remove() {}
                    @GET public String all() { return ""; }
                }
                """;
        assertThat(Modules.java(code).andDependencies("io.quarkus:quarkus-oidc").weaknessesSeenBy(new Endpoints()))
                .containsExactly(
                        "operation-without-rule src/main/java/File0.java:6 no rule says who may call DELETE /a | DELETE /a");
        assertThat(Modules.java(code.replace("@DELETE", "@DELETE @PermitAll"))
                        .andDependencies("io.quarkus:quarkus-oidc")
                        .weaknessesSeenBy(new Endpoints()))
                .singleElement()
                .asString()
                .startsWith("open-operation ");
        assertThat(Modules.java(code.replace("@DELETE", "@DELETE @RolesAllowed(\"admin\")"))
                        .andDependencies("io.quarkus:quarkus-oidc")
                        .weaknessesSeenBy(new Endpoints()))
                .isEmpty();
    }

    @Test
    void seesRequestsThatAreBoundToWhatCallersMustNotChoose() {
        assertThat(
                        seen(
                                "authenticated()",
                                "@PostMapping(\"/signup\") void signUp(@RequestBody Account account) { accounts.save(account); }"))
                .contains("mass-assignment src/main/java/File2.java:5 requests are bound to the entity Account,"
                        + " \"roles\" included | @RequestBody Account account | POST /signup");
        // An entity of which callers may set everything anyway.
        assertThat(seen("authenticated()", "@PutMapping(\"/tags\") void tag(@RequestBody Tag tag) { tags.save(tag); }"))
                .isEmpty();
        assertThat(seen(
                        "authenticated()",
                        "@PostMapping(\"/s\") void s(Signup form) { form.setAdmin(false); accounts.add(form); }"))
                .isEmpty();
        assertThat(seen("authenticated()", "@PostMapping(\"/s\") void s(Signup form) { accounts.add(form); }"))
                .hasSize(1);
        assertThat(seen(
                        "authenticated()",
                        "@PostMapping(\"/o\") void o(@RequestBody OrderRequest r) { accounts.place(r); }"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@PostMapping(\"/p\") void p(@RequestBody Profile profile) { accounts.save(profile); }",
                "@PostMapping(\"/a\") void a(@RequestBody Account body) { Account a = new Account(); a.username = body.username; accounts.save(a); }",
                "@PostMapping(\"/login\") void login(@RequestBody Account account) { accounts.check(account); }",
                "@PostMapping(\"/rule/a\") void a(@RequestBody Account account) { accounts.save(account); }",
                "@PostMapping(\"/products\") void p(@RequestBody Product product) { accounts.save(product); }",
                "@InitBinder void binder(WebDataBinder b) { b.setDisallowedFields(\"id\", \"roles\"); }"
                        + " @PostMapping(\"/a\") void a(Account account) { accounts.save(account); }",
                "@GetMapping(\"/a\") String a(Account account) { return accounts.find(account); }",
                "@PostMapping(\"/a\") String a(Account account) { if (!hasRole(\"ADMIN\") && !isOwn(account)) return null;"
                        + " return accounts.save(account); }",
                "@PostMapping(\"/a\") String a(Account account, HttpServletRequest r) {"
                        + " if (!r.isUserInRole(\"admin\")) account.clear(); return accounts.save(account); }",
                "@PutMapping(\"/roles\") void a(@RequestBody RoleForm role) { accounts.save(role); }",
                "@PutMapping(\"/devices\") void a(@RequestBody Device device) { accounts.save(device); }",
                "@PostMapping(\"/menus\") void a(@RequestBody Menu menu) { accounts.save(menu); }"
            })
    void isSilentWhereTheProgramChooses(String member) {
        assertThat(seen("hasRole(\"ADMIN\")", member)).isEmpty();
    }

    @Test
    void seesCredentialsInAddresses() {
        assertThat(
                        seen(
                                "authenticated()",
                                "@GetMapping(\"/signin\") boolean in(@RequestParam String username, @RequestParam String password) { return true; }"))
                .containsExactly(
                        "credential-in-url src/main/java/File2.java:5 \"password\" travels in the address | GET /signin");
        assertThat(seen(
                        "authenticated()",
                        "@GetMapping(\"/data\") String d(@RequestParam(\"api_key\") String key) { return \"\"; }"))
                .hasSize(1);
        assertThat(
                        seen(
                                "authenticated()",
                                "@GetMapping(\"/x\") String x(String word) { return call(\"https://a.example/?api_key=\" + word); }"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@PostMapping(\"/login\") boolean in(@RequestParam String username, @RequestParam String password) { return true; }",
                "@GetMapping(\"/verify\") boolean v(@RequestParam String token) { return true; }",
                "@GetMapping(\"/password/policy\") String p(@RequestParam String lang) { return \"\"; }",
                "@GetMapping(\"/s\") String s(@RequestHeader(\"api_key\") String key) { return \"\"; }"
            })
    void isSilentOnBodiesHeadersAndLinksForOnce(String member) {
        assertThat(seen("authenticated()", member)).isEmpty();
    }

    @Test
    void asksWhoseAnObjectIs() {
        assertThat(
                        seen(
                                "authenticated()",
                                "@GetMapping(\"/invoices/{id}\") Object one(@PathVariable Long id) { return invoices.findById(id); }"))
                .containsExactly(
                        "object-by-request-id src/main/java/File2.java:5 an object is found by its id, whoever asks"
                                + " | invoices.findById(id) | GET /invoices/{id}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@GetMapping(\"/tags/{id}\") Object one(@PathVariable Long id) { return tags.findById(id); }",
                "@GetMapping(\"/i/{id}\") Object one(@PathVariable Long id, java.security.Principal p) { return invoices.findById(id); }",
                "@GetMapping(\"/i/{id}\") Object one(@PathVariable Long id) { Invoice i = invoices.findById(id); checkOwner(i); return i; }",
                "@GetMapping(\"/rule/{id}\") Object one(@PathVariable Long id) { return invoices.findById(id); }"
            })
    void doesNotAskWhereItIsNobodysOrChecked(String member) {
        assertThat(seen("hasRole(\"ADMIN\")", member)).isEmpty();
    }

    @Test
    void asksOnceForAClassWhoMayChangeAccounts() {
        assertThat(
                        seen(
                                "authenticated()",
                                "@PostMapping(\"/users/{id}/roles\") void roles(@PathVariable Long id, @RequestBody String s) { service.setRoles(id, s); }"
                                        + " @DeleteMapping(\"/users/{id}\") void delete(@PathVariable Long id) { service.delUser(id); } Service service;"))
                .containsExactly(
                        "object-by-request-id src/main/java/File2.java:5 an account is changed by its id, whoever asks"
                                + " | roles() | POST /users/{id}/roles");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@PostMapping(\"/users/{id}/roles\") void r(@PathVariable Long id, java.security.Principal p) { service.setRoles(id); }",
                "@PostMapping(\"/users/{id}/roles\") void r(@PathVariable Long id) { checkPermission(id); service.setRoles(id); }",
                "@PostMapping(\"/users/{id}/search\") Object r(@PathVariable Long id) { return service.search(id); }",
                "@PutMapping(\"/tags/{id}\") void r(@PathVariable Long id) { service.rename(id); }",
                "@PostMapping(\"/rule/users/{id}/roles\") void r(@PathVariable Long id) { service.setRoles(id); }",
            })
    void doesNotAskOfAccountsThatAreGuarded(String member) {
        assertThat(seen("hasRole(\"ADMIN\")", member + " Service service;")).isEmpty();
    }

    private static List<String> inCode(String body) {
        return Modules.java("@org.springframework.web.bind.annotation.RestController class C {"
                        + " @org.springframework.web.bind.annotation.GetMapping(\"/x\") String x() { return null; }"
                        + " Object m(String host, String user, String word, Object o) { " + body + " } }")
                .weaknessesSeenBy(new Endpoints());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return rest.get(\"https://\" + host + \"/login?user=\" + user + \"&password=\" + word);",
                "String url = host + \"/token?client_secret=\" + word; return rest.get(url);",
                "String path = \"/a?password=\" + word; context.getRequestDispatcher(\"/b\").forward(o); return rest.get(path);"
            })
    void seesCredentialsPutIntoAddresses(String body) {
        assertThat(inCode(body)).hasSize(1).allMatch(w -> w.startsWith("credential-in-url"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String path = \"/app?action=login&password=\" + word; context.getRequestDispatcher(path).include(o); return null;",
                "return context.getRequestDispatcher(\"/app?password=\" + word);",
                "return \"forward:/login?password=\" + word;",
                "return connect(\"jdbc:postgresql://\" + host + \"/shop?user=a&password=\" + word);",
                "return post(\"grant_type=password&username=\" + user + \"&password=\" + word);"
            })
    void isSilentOnWhatDoesNotTravelInAnAddress(String body) {
        assertThat(inCode(body)).isEmpty();
    }

    @Test
    void seesTheStateOfAnAccountBoundToARequest() {
        assertThat(seen(
                        "authenticated()",
                        "@PutMapping(\"/m\") void m(@RequestBody Member member) { accounts.save(member); }"))
                .singleElement()
                .asString()
                .contains("Member, \"enabled\" included");
    }
}
