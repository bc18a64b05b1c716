assert new File(basedir, 'build.log').text.contains('web/Dockerfile, web/Dockerfile.dockerignore: unchanged')
evaluate(new File(basedir, '../../../../../it/compare.groovy'))
