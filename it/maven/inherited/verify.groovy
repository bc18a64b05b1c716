String log = new File(basedir, 'build.log').text
assert log.contains('no image for audit (skip is set in its configuration)')
assert log.contains('Nothing left to do for orders: the applications of the reactor share ../Dockerfile, which this run of Maven has dealt with.')
assert log.contains('Dockerfile, .dockerignore, docker-bake.hcl: unchanged')
assert !new File(basedir, 'shop/orders/Dockerfile').exists()
evaluate(new File(basedir, '../../../../../it/compare.groovy'))
