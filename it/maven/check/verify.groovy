String log = new File(basedir, 'build.log').text
assert log.contains('4 of 4 generated files are not up to date: orders/Dockerfile (missing), orders/Dockerfile.dockerignore (missing), ' +
    'billing/Dockerfile (missing), billing/Dockerfile.dockerignore (missing). ' +
    'Run mvn io.github.dockerfile-gen:dockerfile-gen-maven-plugin:generate and commit the result.')
assert log.contains('orders/Dockerfile, orders/Dockerfile.dockerignore: up to date')
assert log.contains('billing/Dockerfile, billing/Dockerfile.dockerignore: up to date')
assert log.contains('2 of 4 generated files are not up to date: orders/Dockerfile (stale), billing/Dockerfile (stale).')
assert log.contains('-FROM eclipse-temurin:17-jre-noble AS runtime')
assert new File(basedir, 'orders/Dockerfile').text.contains('temurin-17')
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/dockerfile-gen-check.json'))
assert report.collect { it.check_name } == ['dockerfile-gen/stale'] * 2
assert report.collect { it.location.path }.every { it.endsWith('Dockerfile') }
return true
