String log = new File(basedir, 'build.log').text
assert log.contains('no image for audit (its configuration sets <skip>)')
assert log.contains('Nothing to do for orders: the applications of the reactor share ../Dockerfile, which this Maven run has already processed.')
assert log.contains('Dockerfile, .dockerignore, docker-bake.hcl: unchanged')
assert !new File(basedir, 'shop/orders/Dockerfile').exists()
evaluate(new File(basedir, '../../../../../it/compare.groovy'))
