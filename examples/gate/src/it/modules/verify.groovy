String log = new File(basedir, "build.log").getText("UTF-8")
def builds = log.split("Scanning for projects")[1..-1]
assert builds.size() == 2

String gate = /1 finding that is open and certain is medium or above/
assert builds[0] =~ /ERROR.*on project web: $gate/
assert !(builds[0] =~ /ERROR.*on project orders/)

assert builds[1].contains("The models of 2 of 3 modules are one; see " + new File(basedir, "target/threatdoc/report.html"))
assert builds[1] =~ /ERROR.*on project modules: 2 findings that are open and certain are medium or above/
assert !(builds[1] =~ /ERROR.*on project (web|orders)/)
def model = new groovy.json.JsonSlurper().parse(new File(basedir, "target/threatdoc/model.json"))
assert model.elements.collect { it.name }.sort() == ["Orders", "Web"]
assert model.flows.collect { it.name } == ["Order"]
assert !new File(basedir, "target/threatdoc/model.json").getText("UTF-8").contains(basedir.path)
return true
