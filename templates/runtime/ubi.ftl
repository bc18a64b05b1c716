<#-- runtime=ubi: the minimal image has no useradd. -->
RUN printf 'app:x:10001:\n' >>/etc/group \
    && printf 'app:x:10001:10001:app:/home/app:/sbin/nologin\n' >>/etc/passwd \
    && mkdir /home/app \
    && chown 10001:10001 /home/app
