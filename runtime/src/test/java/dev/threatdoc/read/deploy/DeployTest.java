package dev.threatdoc.read.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.read.config.ConfigEntry;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DeployTest {

    @Test
    void readsComposeInItsForms() {
        Deployment deployment = ComposeReader.read("docker/docker-compose.yml", """
                x-common: &common
                  restart: always
                services:
                  a:
                    <<: *common
                    build: {context: ../a}
                    ports: ["8080:80", "127.0.0.1:9000:90/tcp", {target: 70, published: 7000}]
                    environment: [SPRING_PROFILES_ACTIVE=docker, A_PASSWORD=geheim]
                    depends_on: {b: {condition: service_started}}
                  b:
                    image: example.com/team/b-image:1.0
                    links: ["a:front"]
                """);
        Container a = deployment.containers().get(0);

        assertThat(a.buildFolder()).isEqualTo("a");
        assertThat(a.ports()).containsExactly(80, 90, 70);
        assertThat(a.publishedPorts()).containsExactly(8080, 9000, 7000);
        assertThat(a.environment())
                .extracting(e -> e.words() + "@" + e.place().line())
                .containsExactly("SPRING_PROFILES_ACTIVE = docker@8", "A_PASSWORD = ******@8");
        assertThat(a.needs()).isEmpty();
        assertThat(deployment.containers().get(1).needs()).containsExactly("a");
        assertThat(deployment.containers().get(1).imageName()).isEqualTo("b-image");
        assertThat(deployment.aliases()).containsKey("a");
    }

    @Test
    void readsWorkloadsAndPublicServicesOfKubernetes() {
        assertThat(KubernetesReader.read("k8s/orders.yml", """
                                apiVersion: apps/v1
                                kind: Deployment
                                metadata: {name: orders}
                                spec:
                                  template:
                                    spec:
                                      containers:
                                      - name: main
                                        image: shop/orders:1
                                        ports: [{containerPort: 8080}]
                                        env:
                                        - {name: DB_HOST, value: db}
                                        - {name: DB_PASSWORD, valueFrom: {secretKeyRef: {name: s}}}
                                ---
                                apiVersion: v1
                                kind: Service
                                metadata: {name: orders}
                                spec: {type: LoadBalancer, ports: [{port: 80}]}
                                """).containers())
                .extracting(c -> c.name() + " " + c.ports() + " " + c.publishedPorts() + " "
                        + c.environment().size())
                .containsExactly("orders [8080] [] 2", "orders [] [80] 0");
    }

    @Test
    void readsWhatMavenAndGradleModulesUse() {
        assertThat(MavenReader.read("pom.xml", """
                                <project><artifactId>orders</artifactId>
                                <dependencyManagement><dependencies><dependency><groupId>x</groupId>
                                <artifactId>managed</artifactId></dependency></dependencies></dependencyManagement>
                                <dependencies>
                                <dependency><groupId>g</groupId><artifactId>a</artifactId></dependency>
                                <dependency><groupId>g</groupId><artifactId>t</artifactId><scope>test</scope></dependency>
                                </dependencies></project>
                                """)).satisfies(b -> {
            assertThat(b.name()).isEqualTo("orders");
            assertThat(b.dependencies()).containsExactly("g:a");
            assertThat(b.isApplication()).isFalse();
        });
        assertThat(GradleReader.read("build.gradle", """
                                plugins { id 'org.springframework.boot' version '3.2.0' }
                                dependencies {
                                    implementation 'g:a:1.0'
                                    compile(group: 'g', name: 'b', version: '1')
                                    implementation(platform("g:bom:1"))
                                    api project(':common')
                                    testImplementation 'g:t:1'
                                }
                                """)).satisfies(b -> {
            assertThat(b.dependencies()).containsExactlyInAnyOrder("g:a", "g:b", "g:bom", ":common");
            assertThat(b.isApplication()).isTrue();
        });
    }

    @Test
    void doesNotFollowExternalEntitiesOfABuildFile() {
        assertThat(MavenReader.read(
                                "pom.xml",
                                "<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                        + "<project><artifactId>&x;</artifactId></project>")
                        .name())
                .doesNotContain("root");
    }

    @Test
    void readsWhereWebServersPassRequestsOn() {
        assertThat(ProxyReader.read(
                        "nginx.conf",
                        "upstream shop { server orders:8080; server spare; }\nserver {\n listen 443 ssl;\n"
                                + " location / {\n  proxy_pass http://shop;\n }\n}\n"))
                .hasValueSatisfying(p -> {
                    assertThat(p.program()).isEqualTo(PeerFile.NGINX);
                    assertThat(p.peers()).containsExactly("http://orders:8080", "http://spare");
                    assertThat(p.ports()).containsExactly(443);
                    assertThat(p.place().line()).isPositive();
                });
        assertThat(ProxyReader.read(
                        "httpd.conf", "ProxyPass \"/a\" \"http://orders:81\"\nProxyPass /b http://b/ retry=0\n"))
                .hasValueSatisfying(p -> assertThat(p.peers()).containsExactly("http://orders:81", "http://b/"));
        assertThat(ProxyReader.read("other.conf", "key = value")).isEmpty();
    }

    @Test
    void readsWhomPrometheusGrafanaAndLogstashDealWith() {
        assertThat(ObserverReader.read(
                        "prometheus.yml",
                        "scrape_configs:\n- job_name: a\n  static_configs:\n  - targets: ['a:1', 'b:2']\n"))
                .hasValueSatisfying(p -> assertThat(p.peers()).containsExactly("a:1", "b:2"));
        assertThat(ObserverReader.read("ds.yml", "apiVersion: 1\ndatasources:\n- url: http://prometheus:9090\n"))
                .hasValueSatisfying(p -> assertThat(p.program()).isEqualTo(PeerFile.GRAFANA));
        assertThat(ObserverReader.read(
                        "logstash.conf", "input { tcp {} }\noutput { elasticsearch { hosts => [\"es:9200\"] } }\n"))
                .hasValueSatisfying(p -> assertThat(p.peers()).containsExactly("es:9200"));
    }

    @Test
    void readsWhatComposeSaysOfNamesVariablesAndLogs() {
        Container a = ComposeReader.read(
                        "deploy/docker-compose.yml",
                        """
                        services:
                          a:
                            image: a
                            hostname: first
                            networks: {back: {aliases: [second]}}
                            env_file: [./all.env]
                            environment: {KEPT: 'http://$HOST:${PORT:-80}', PASSED: $PASSED, UNSET: null}
                            logging: {driver: gelf, options: {gelf-address: 'udp://logs:12201'}}
                        """,
                        path -> path.equals("deploy/all.env")
                                ? Optional.of("X_PASSWORD=tulip\nY=1\n")
                                : Optional.empty())
                .containers()
                .get(0);

        assertThat(a.aliases()).containsExactly("first", "second");
        assertThat(a.environment())
                .extracting(ConfigEntry::words)
                .containsExactly(
                        "KEPT = http://${HOST}:${PORT:80}",
                        "X_PASSWORD = ******",
                        "Y = 1",
                        "logging.appender.destination = udp://logs:12201");
    }

    @Test
    void readsWhatAnImageRunsWith() {
        Dockerfile dockerfile = Dockerfile.read("Dockerfile", """
                FROM x
                ENV A=1 B="two words"
                ENV SECRET_TOKEN tulip
                ENTRYPOINT ["java", "-Da.b=c", "-jar", \\
                  "x.jar", "--d.e=f"]
                """);

        assertThat(dockerfile.environment())
                .extracting(ConfigEntry::words)
                .containsExactly("A = 1", "B = two words", "SECRET_TOKEN = ******");
        assertThat(CommandLineSettings.of(dockerfile.start(), dockerfile.place()))
                .extracting(ConfigEntry::words)
                .containsExactly("a.b = c", "d.e = f");
    }

    @Test
    void takesOptionsOfOtherProgramsForNoSettings() {
        assertThat(CommandLineSettings.of("kafka --verbose=true -Xmx1g --x a.b=c", new FilePlace("f", 1, 0, "")))
                .isEmpty();
    }

    @Test
    void readsProjectsOfGradlesSettings() {
        assertThat(GradleSettings.read("yard/settings.gradle", """
                        rootProject.name = 'yard'
                        // include 'not'
                        include 'a', ":b:c",
                            'd'
                        project(':d').projectDir = file('../far/d')
                        """))
                .isEqualTo(Map.of("a", "yard/a", "b:c", "yard/b/c", "d", "far/d"));
    }

    @Test
    void tellsWhatAGradleFileSaysOfSingleProjects() {
        String text = """
                dependencies { compile 'g:all' }
                project(':a') {
                    dependencies {
                        compile 'g:one', 'g:two'
                        testCompile 'g:test'
                        compile(
                            'g:three:1'
                        )
                    }
                }
                """;

        assertThat(GradleReader.read("build.gradle", text).dependencies()).isEmpty();
        assertThat(GradleReader.projects("build.gradle", text).get("a").dependencies())
                .containsExactlyInAnyOrder("g:one", "g:two", "g:three");
    }

    @Test
    void readsPropertiesOfMavenWithWhatHoldsElsewhereThanOnOnesOwnMachine() {
        assertThat(MavenReader.read("pom.xml", """
                        <project>
                          <properties><a>1</a><host>localhost</host></properties>
                          <profiles>
                            <profile><properties><host>far</host></properties></profile>
                            <profile><properties><host>127.0.0.1:80</host></properties></profile>
                          </profiles>
                        </project>
                        """).properties()).isEqualTo(Map.of("a", "1", "host", "far"));
    }
}
