package dev.threatdoc.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MavenWordsTest {

    @Test
    void callOptionsByTheirProperties() {
        assertThat(MavenWords.of("--fail-on \"huge\" is no severity; use low or none"))
                .isEqualTo("-Dthreatdoc.failOn \"huge\" is no severity; use low or none");
        assertThat(MavenWords.of("say with --catalogs or --exclude which threats to look for"))
                .isEqualTo("say with -Dthreatdoc.catalogs or -Dthreatdoc.exclude which threats to look for");
        assertThat(MavenWords.of("--prune needs the file to prune; name it with --baseline FILE"))
                .isEqualTo("-Dthreatdoc.prune needs the file to prune; name it with -Dthreatdoc.baseline=FILE");
    }

    @Test
    void giveThemTheirValues() {
        assertThat(MavenWords.of("18 not applicable (--applicability off judges them too)"))
                .isEqualTo("18 not applicable (-Dthreatdoc.applicability=off judges them too)");
        assertThat(MavenWords.of("20 more are not shown; --top all shows them"))
                .isEqualTo("20 more are not shown; -Dthreatdoc.top=all shows them");
    }

    @Test
    void leaveOptionsOfOthersAlone() {
        assertThat(MavenWords.of("There is no option --nothing; docker run --privileged"))
                .isEqualTo("There is no option --nothing; docker run --privileged");
    }

    @Test
    void nameParametersThatThereAre() {
        Set<String> parameters = Stream.of(
                        ThreatdocMojo.class,
                        ModelMojo.class,
                        AggregateMojo.class,
                        BaselineMojo.class,
                        CheckMojo.class,
                        MergeMojo.class,
                        ReportMojo.class,
                        ScanMojo.class)
                .flatMap(mojo -> Stream.of(mojo.getDeclaredFields()))
                .map(Field::getName)
                .collect(Collectors.toSet());

        assertThat(parameters)
                .containsAll(
                        MavenWords.OPTIONS.stream().map(MavenWords::parameter).toList());
    }

    @Test
    void callCommandsByTheirGoals() {
        assertThat(MavenWords.of("threatdoc baseline --prune takes out what is"))
                .isEqualTo("threatdoc:baseline -Dthreatdoc.prune takes out what is");
        assertThat(MavenWords.of("threatdoc explain sql-concatenation"))
                .isEqualTo("threatdoc explain sql-concatenation");
    }

    @Test
    void nameMavensOwnSwitchForDefects() {
        assertThat(MavenWords.of("please report it with what --debug prints"))
                .isEqualTo("please report it with what -X prints");
    }

    @Test
    void leaveOtherHyphensAlone() {
        assertThat(MavenWords.of("/tmp/a--b/model.json: There is no such file -- none"))
                .isEqualTo("/tmp/a--b/model.json: There is no such file -- none");
    }
}
