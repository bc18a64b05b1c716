assert new File(basedir, 'build.log').text.count('shop/Dockerfile, shop/Dockerfile.dockerignore: unchanged') == 2
evaluate(new File(basedir, '../../../../../it/compare.groovy'))
