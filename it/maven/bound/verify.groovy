assert new File(basedir, 'build.log').text.contains('Dockerfile.prod, Dockerfile.prod.dockerignore: unchanged')
evaluate(new File(basedir, '../../../../../it/compare.groovy'))
