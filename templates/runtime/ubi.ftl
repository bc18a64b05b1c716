<#-- runtime=ubi: the minimal image has no useradd. -->
RUN printf 'app:x:10001:\n' >>/etc/group \
    && printf 'app:x:10001:10001:app:/app:/sbin/nologin\n' >>/etc/passwd
