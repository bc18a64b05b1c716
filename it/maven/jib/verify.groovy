String log = new File(basedir, 'build.log').text
assert log.contains('not taken over from jib-maven-plugin: entrypointPrefix, packages, ports (<packages> is set, but distroless images have no package manager.')
assert log.contains('Dockerfile, .dockerignore: up to date')
evaluate(new File(basedir, '../../../../../it/compare.groovy'))
