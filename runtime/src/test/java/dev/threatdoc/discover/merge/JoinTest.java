package dev.threatdoc.discover.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.derive.Observed;
import dev.threatdoc.discover.derive.SystemBuilder;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.files.ModelFiles;
import dev.threatdoc.files.ModelJsonWriter;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.config.Configuration;
import dev.threatdoc.threat.analysis.AnalysisOptions;
import dev.threatdoc.threat.analysis.Analyzer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Programs that were looked at one by one make the same system as those that were looked at together. */
final class JoinTest {

    private static final Evidence SEEN = new Evidence("something", new FilePlace("a.yml", 1, 0, ""));

    private static Observed program(String name, List<String> aliases, Observation... seen) {
        Module module = new Module(
                name,
                aliases,
                CodeBase.none(),
                Configuration.none(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of(),
                new FilePlace(name + "/pom.xml", 0, 0, ""));
        return new Observed(module, List.of(seen));
    }

    private static Observation to(FarEnd end, String protocol) {
        return new Observation.Connected(end, false, protocol, Map.of(), SEEN);
    }

    private static Observation topic(Tag tag, String topic) {
        return new Observation.Connected(
                FarEnd.playing(Tags.MESSAGE_BROKER, "Kafka").called("Kafka"),
                tag.equals(Tags.CONSUMES),
                "Kafka",
                Map.of(tag, List.of(topic)),
                SEEN);
    }

    private static Observation is(Tag tag, String... values) {
        return new Observation.Tagged(tag, List.of(values), SEEN);
    }

    /** What a compilation of one program alone leaves, and a merge finds. */
    private static Part alone(Observed program) {
        Facts facts = SystemBuilder.build(program.module().name(), List.of(program));
        String json = ModelJsonWriter.write(Analyzer.analyze(
                Linker.link(facts).model().orElseThrow(),
                List.of(),
                AnalysisOptions.defaults().on(LocalDate.of(2026, 1, 1))));
        return new Part(
                program.module().name(),
                ModelFiles.read("model.json", json, true).facts());
    }

    private static Facts merged(Observed... programs) {
        Merged merged = Merge.of(List.of(programs).stream().map(JoinTest::alone).toList(), united -> List.of());
        assertThat(merged.problems()).isEmpty();
        assertThat(Linker.link(merged.facts()).problems()).isEmpty();
        return merged.facts();
    }

    private static List<String> flows(Facts facts) {
        return facts.flows().stream()
                .map(f -> f.source().words() + " -> " + f.sink().words() + ": " + f.name())
                .sorted()
                .toList();
    }

    private static List<String> kinds(Facts facts) {
        return facts.elements().stream()
                .map(e -> e.attributes().kind() + " " + e.name())
                .sorted()
                .toList();
    }

    @Test
    void findsServicesByTheirNames() {
        Facts facts = merged(
                program("web", List.of(), to(FarEnd.named("order-service"), "HTTP"), is(Tags.ENDPOINTS, "/")),
                program("orders", List.of("order-service"), is(Tags.ENDPOINTS, "/orders")));

        assertThat(flows(facts)).containsExactly("User -> web: Requests", "web -> orders: Requests");
    }

    @Test
    void findsServicesByTheirHosts() {
        Facts facts = merged(
                program("web", List.of(), to(FarEnd.at("http://orders.shop.svc.cluster.local:8080/all"), "HTTP")),
                program("orders", List.of()));

        assertThat(flows(facts)).containsExactly("web -> orders: Requests");
    }

    @Test
    void joinsProgramsByTopics() {
        Facts facts = merged(
                program("a", List.of(), topic(Tags.PRODUCES, "sold")),
                program("b", List.of(), topic(Tags.CONSUMES, "sold")));

        assertThat(flows(facts)).containsExactly("Kafka -> b: Messages (sold)", "a -> Kafka: Messages (sold)");
        assertThat(kinds(facts)).contains("Datastore Kafka");
    }

    @Test
    void knowsADatabaseByItsAddress() {
        FarEnd database = FarEnd.playing(Tags.DATABASE, "PostgreSQL").orAt("x://db.example.com:5432/shop");
        Facts facts =
                merged(program("a", List.of(), to(database, "JDBC")), program("b", List.of(), to(database, "JDBC")));

        assertThat(flows(facts)).containsExactly("a -> db.example.com: Queries", "b -> db.example.com: Queries");
    }

    @Test
    void keepsDatabasesApartOfWhichNobodySaysWhereTheyAre() {
        FarEnd database = FarEnd.playing(Tags.DATABASE, "PostgreSQL").orAt("x://localhost:5432/shop");
        Facts facts =
                merged(program("a", List.of(), to(database, "JDBC")), program("b", List.of(), to(database, "JDBC")));

        assertThat(flows(facts)).containsExactly("a -> database-a: Queries", "b -> database-b: Queries");
    }

    @Test
    void takesWhatNobodyIsForAnExternalEntity() {
        Facts facts = merged(
                program("web", List.of(), to(FarEnd.at("https://api.example.com/v1"), "HTTPS")),
                program("orders", List.of(), to(FarEnd.named("stock"), "HTTP")));

        assertThat(kinds(facts))
                .containsExactly(
                        "ExternalEntity api.example.com", "ExternalEntity stock", "Process orders", "Process web");
    }

    @Test
    void neverKeepsAPasswordOfAnAddress() {
        FarEnd database = FarEnd.playing(Tags.DATABASE, "MongoDB").orAt("mongodb://root:hunter2@db:27017/shop");

        assertThat(SystemBuilder.build("a", List.of(program("a", List.of(), to(database, ""))))
                        .toString())
                .contains("db:27017")
                .doesNotContain("hunter2");
    }

    @Test
    void findsTheSameAgainInWhatWasMergedBefore() {
        Observed web = program("web", List.of(), to(FarEnd.named("orders"), "HTTP"), is(Tags.ENDPOINTS, "/"));
        Observed orders = program("orders", List.of(), to(FarEnd.named("stock"), "HTTP"), is(Tags.ENDPOINTS, "/"));
        Observed stock = program("stock", List.of(), is(Tags.ENDPOINTS, "/"));
        Facts two = merged(web, orders);
        Facts three = Merge.of(List.of(new Part("two", two), alone(stock)), united -> List.of())
                .facts();

        assertThat(flows(three)).isEqualTo(flows(merged(web, orders, stock)));
        assertThat(kinds(three)).isEqualTo(kinds(merged(web, orders, stock)));
    }

    @Property(tries = 100)
    void makesOfPartsWhatIsMadeOfTheWhole(@ForAll("systems") List<Observed> programs) {
        Facts whole = SystemBuilder.build("whole", programs);
        Facts parts = merged(programs.toArray(new Observed[0]));

        assertThat(kinds(parts)).isEqualTo(kinds(whole));
        assertThat(flows(parts)).isEqualTo(flows(whole));
        assertThat(parts.elements().stream().map(JoinTest::tags).toList())
                .isEqualTo(whole.elements().stream().map(JoinTest::tags).toList());
        assertThat(parts.flows().stream()
                        .map(FlowFact::attributes)
                        .map(a -> a.tags().keySet())
                        .toList())
                .isEqualTo(whole.flows().stream()
                        .map(FlowFact::attributes)
                        .map(a -> a.tags().keySet())
                        .toList());
        assertThat(parts.joints().programs()).hasSameSizeAs(whole.joints().programs());
    }

    private static SortedSet<Tag> tags(ItemFact element) {
        return new TreeSet<>(element.attributes().tags().keySet());
    }

    @Provide
    Arbitrary<List<Observed>> systems() {
        return Arbitraries.randomValue(JoinTest::system);
    }

    private static List<Observed> system(Random random) {
        List<String> names = List.of("web", "orders", "stock", "registry", "gateway");
        List<String> protocols = List.of("HTTP", "JDBC", "");
        List<FarEnd> ends = List.of(
                FarEnd.named("orders"),
                FarEnd.named("nobody"),
                FarEnd.at("http://stock:8081/"),
                FarEnd.at("http://localhost:8082"),
                FarEnd.at("https://api.example.com"),
                FarEnd.playing(Tags.DATABASE, "PostgreSQL").orAt("x://db:5432/x"),
                FarEnd.playing(Tags.DATABASE, "PostgreSQL").orAt("x://localhost:5432/x"),
                FarEnd.playing(Tags.SERVICE_DISCOVERY, ""),
                FarEnd.playing(Tags.MESSAGE_BROKER, "Kafka").called("Kafka"));
        List<Tag> tags = List.of(
                Tags.ENDPOINTS, Tags.GATEWAY, Tags.SERVICE_DISCOVERY, Tags.RESOURCE_SERVER, Tags.DATABASE, Tags.CACHE);
        List<Observed> programs = new ArrayList<>();
        for (String name : names) {
            List<Observation> seen = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                Map<Tag, List<String>> flowTags = switch (random.nextInt(4)) {
                    case 0 -> Map.of(Tags.REGISTRATION, List.of());
                    case 1 -> Map.of(Tags.PLAIN_TEXT_CREDENTIALS, List.of());
                    default -> Map.of();
                };
                seen.add(new Observation.Connected(
                        ends.get(random.nextInt(ends.size())),
                        random.nextInt(4) == 0,
                        protocols.get(random.nextInt(protocols.size())),
                        flowTags,
                        SEEN));
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                seen.add(is(tags.get(random.nextInt(tags.size()))));
            }
            if (random.nextInt(3) == 0) {
                seen.add(is(Tags.PORT, Integer.toString(8080 + random.nextInt(4))));
            }
            if (random.nextInt(4) == 0) {
                seen.add(new Observation.Fronts(Map.of(), SEEN));
            }
            if (random.nextInt(4) > 0) {
                programs.add(program(name, List.of(), seen.toArray(new Observation[0])));
            }
        }
        return programs.isEmpty() ? List.of(program("web", List.of())) : programs;
    }
}
