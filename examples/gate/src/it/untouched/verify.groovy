String log = new File(basedir, "build.log").getText("UTF-8")

assert log =~ /INFO. 1 Java file in 1 program: .*; see /
assert log =~ /ERROR.*on project untouched: \d+ findings? that (is|are) open and certain (is|are) high or above/
assert log.contains("-Dthreatdoc.top=all shows them") && !log.contains(" --top")
assert !log.contains("There is no threat model")
def model = new groovy.json.JsonSlurper().parse(new File(basedir, "target/threatdoc/model.json"))
assert model.findings.any { it.threat == "sql-concatenation" && it.source.file == "shop/src/main/java/shop/Orders.java" }
assert new File(basedir, "target/threatdoc/report.html").getText("UTF-8").contains("<svg")
assert !new File(basedir, "shop/target").exists() && !new File(basedir, "docs/target").exists()
return true
