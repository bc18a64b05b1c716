assert new File(basedir, 'build.log').text.contains('app/Dockerfile, app/Dockerfile.dockerignore: unchanged')
evaluate(new File(basedir, '../../../../../it/compare.groovy'))
