assert new File(basedir, 'build.log').text.contains('Dockerfile.prod: unchanged')
assert new File(basedir, 'build.log').text.contains('Dockerfile.prod.dockerignore: unchanged')
evaluate(new File(basedir, '../../../../it/compare.groovy'))
