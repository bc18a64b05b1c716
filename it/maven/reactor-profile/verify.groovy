assert new File(basedir, 'build.log').text.contains('cli/Dockerfile, cli/Dockerfile.dockerignore: unchanged')
evaluate(new File(basedir, '../../../../../it/compare.groovy'))
