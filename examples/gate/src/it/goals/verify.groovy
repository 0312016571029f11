String log = new File(basedir, "build.log").getText("UTF-8")
def builds = log.split("Scanning for projects")[1..-1]
assert builds.size() == 5

assert builds[0].contains("There is no threat model of goals; compile it with threatdoc-processor before this goal")
assert builds[1].contains("The report is " + new File(basedir, "target/threatdoc/report.html"))
assert builds[1] =~ /INFO.*Server not hardened/
assert new File(basedir, "target/threatdoc/report.html").getText("UTF-8").contains("<svg")
assert builds[2] =~ /ERROR.*threatdoc-maven-plugin.*1 finding that is open and certain is medium or above \(-Dthreatdoc.failOn\)/
assert builds[3].contains("1 known finding") || builds[3].contains("known findings")
assert new File(basedir, "known.json").getText("UTF-8").contains("HA01")
assert builds[4] =~ /ERROR.*-Dthreatdoc.failOn "huge" is no severity; use very low, low, medium, high, very high or none/
assert !log.contains("at dev.threatdoc") && !log.contains("--fail-on")
return true
