String log = new File(basedir, 'build.log').text
assert log.contains('pack com.example:docker-pack:1.0.0 (defaults for jvmOptions, labels, user; templates hooks/runtime-end.ftl; images; rules allowedRegistries, requiredLabels, forbidRoot)')
assert log.contains('Dockerfile, .dockerignore: up to date')
assert log.contains('Dockerfile is not written, because it breaks a rule: line ')
assert log.contains('the image registry.example.com/maven:3.9-eclipse-temurin-17 comes from a registry that is not allowed (allowedRegistries = docker.io, gcr.io/distroless, set in com.example:docker-pack:1.0.0, pack.xml line 12). Set <registry> to one of them')
evaluate(new File(basedir, '../../../../../it/compare.groovy'))
