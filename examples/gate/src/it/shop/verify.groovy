String log = new File(basedir, "build.log").getText("UTF-8")

// The log holds the builds one after the other.
def builds = log.split("Scanning for projects")[1..-1]
assert builds.size() == 5
assert builds.collect { it.contains("BUILD SUCCESS") } == [true, false, true, false, true]

String certain = "Shop.java:[7,1] [threatdoc:HA01] Server not hardened (medium): Server \"Shop\""
assert builds[0] =~ /WARNING.*HA01. Server not hardened/
assert builds[1].contains("COMPILATION ERROR") && builds[1] =~ /ERROR.*HA01. Server not hardened/
assert builds[2] =~ /WARNING.*HA01. Server not hardened/
assert builds[3] =~ /ERROR.*assumed threats/ && !(builds[3] =~ /ERROR.*HA01/)
assert !builds[4].contains("HA01] Server not hardened") && builds[4].contains("1 known from the baseline")
assert builds[0].contains(certain)
builds.eachWithIndex { build, i ->
  assert build.contains("; the report is target/${i + 1}/classes/META-INF/threatdoc/report.html")
}
return true
