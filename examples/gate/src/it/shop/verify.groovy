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

// What users get: the versions that are tested here, and the terms of each jar.
File repository = new File(basedir, "../../local-repo")
assert new File(repository, "org/eclipse/emf").listFiles().every {
  it.listFiles().findAll { v -> v.isDirectory() && v.list().any { f -> f.endsWith(".jar") } }.size() == 1
}
def jars = ["annotations", "maven-plugin", "processor", "runtime"].collectMany { name ->
  new File(repository, "dev/threatdoc/threatdoc-$name").listFiles().findAll { it.isDirectory() }
      .collectMany { it.listFiles().findAll { f -> f.name.endsWith(".jar") } }
}
assert jars.size() == 4
(jars + new File(basedir, "../../../../../runtime/target/threatdoc.jar")).each {
  def jar = new java.util.zip.ZipFile(it)
  def terms = ["LICENSE", "NOTICE"].collect { t -> jar.getInputStream(jar.getEntry("META-INF/$t")).getText("UTF-8") }
  assert terms[0].contains("Apache License") && terms[1].contains("the Threatdoc authors")
  jar.close()
}
return true
